import { platformOf } from '../platform';
import { type BounceAction, type BouncedRecipient, MAX_RECIPIENTS } from './bounce';
import { statusCode } from './delivery-status';

/**
 * Notices without the fields of RFC 3464. Instead of one grammar per mail server these are rules
 * on what all of them do: name the recipient at the start or the end of a line, or behind a label,
 * and near it quote the refusing server or say in words what went wrong.
 */

const ADDRESS =
  /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?/g;
/** `<a@b>:`, `a@b on Thu…`, `* a@b`, `Recipient: <a@b>`, `RCPT TO:<a@b>`, `Address: <a@b>,`. */
const LABEL =
  /(?:^|[\s[,])(?:to|recipient|recipients|rcpt to|address|user|final-recipient|destinatario)\s*:\s*["'<[]*$/i;
/** Who wrote the notice and whom to ask: no recipients. */
const NOT_A_RECIPIENT = /^(?:mailer-daemon|postmaster|abuse|helpdesk|support)@/i;

/** An SMTP reply (RFC 5321 section 4.2) that refuses, alone or with its enhanced status. */
const SMTP_REFUSAL = /(?<![\d.:])[45]\d\d(?:[ -]#?[45]\.\d{1,3}\.\d{1,3}|[ :-]+\D)/;
const REFUSAL_WORDS = new RegExp(
  [
    '(?:user|recipient|host|address|domain)s? (?:is )?(?:unknown|not found|rejected|not recognized)',
    '(?:unknown|invalid|no such) (?:\\w+ )?(?:user|recipient|address|host|mailbox|local)',
    'mailbox (?:is |has )?(?:full|exceed|unavailable|disabled)|over ?quota|quota exceeded|exceeds? allowed',
    "(?:could|can|was|were)(?: ?no|n')t be (?:delivered|found|reached)|(?:unable|not able) to (?:deliver|send|relay)",
    'deliver\\w* (?:\\w+ ){0,3}(?:fail|abort|expired|impossible)|undeliver|did not reach|(?:failed|rejected|refused) ',
    "not listed|doesn't have|does not exist|has been (?:disabled|blocked)|over size|size limit|too (?:big|large|long)",
    'timed? ?out|connection refused|no route|could not find|lookup fail|not (?:reachable|member|permitted)|trouble',
    'casella piena|sconosciut|inesistente|mancat[ao] (?:recapito|consegna)|non (?:è stato possibile|recapit|consegnat)',
  ].join('|'),
  'i',
);
const DELAY =
  /\b(?:warning|delay(?:ed)?|will be retried|still being retried|not yet been|will keep trying|ritard\w*)\b/i;
const SUCCESS = /\bsuccess(?:ful)?(?:ly)?\b|\bhas been delivered\b|\bwas relayed\b/i;

/** Names of one line, in order; strong where the line is about the address. */
type Mention = { address: string; line: number; strong: boolean };

/**
 * What a notice's text says of each recipient.
 * @param ownAddresses of who gets the notice and who wrote it: recipients only if nobody else is named
 * @param failed addresses that a header field (`X-Failed-Recipients`) names
 */
export function readFailureText(
  lines: readonly string[],
  subject: string,
  ownAddresses: ReadonlySet<string>,
  failed: readonly string[],
): BouncedRecipient[] {
  const mentions = chooseMentions(findMentions(lines), ownAddresses, failed);
  const action = actionOf(subject, lines);
  const anywhere = bestDiagnostic(lines, 0, lines.length);
  if (mentions.length === 0) {
    return anywhere ? [recipient(null, action, anywhere)] : [];
  }
  return mentions.map(({ address, line }, index) => {
    const end = mentions[index + 1]?.line ?? lines.length;
    const near = line < 0 ? null : bestDiagnostic(lines, line, Math.max(end, line + 1));
    return recipient(address, action, near ?? anywhere);
  });
}

function recipient(
  address: string | null,
  action: BounceAction,
  diagnostic: string | null,
): BouncedRecipient {
  return {
    address,
    platform: address ? platformOf(address) : null,
    action,
    status: statusCode(diagnostic),
    diagnostic,
    remoteMta: null,
    lastAttempt: null,
  };
}

function findMentions(lines: readonly string[]): Mention[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(ADDRESS)].map((match) => {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const opens = /^[\s>*"'<[(-]*$/.test(before) || LABEL.test(before);
      const closes = /^[\s>"'\])]*[.:,]?$/.test(after) && REFUSAL_WORDS.test(before);
      return { address: match[0], line, strong: opens || closes };
    }),
  );
}

function chooseMentions(
  mentions: readonly Mention[],
  ownAddresses: ReadonlySet<string>,
  failed: readonly string[],
): Mention[] {
  const named = failed.map(
    (address) =>
      mentions.find((mention) => same(mention.address, address)) ?? {
        address,
        line: -1,
        strong: true,
      },
  );
  const others = mentions.filter(({ address }) => !NOT_A_RECIPIENT.test(address));
  const foreign = others.filter(({ address }) => !ownAddresses.has(address.toLowerCase()));
  const strong = foreign.filter((mention) => mention.strong);
  const chosen =
    [[...named, ...strong], foreign, others.filter((mention) => mention.strong)].find(
      (candidates) => candidates.length > 0,
    ) ?? [];
  const first = new Map<string, Mention>();
  for (const mention of chosen) {
    const key = mention.address.toLowerCase();
    if (!first.has(key) && first.size < MAX_RECIPIENTS) first.set(key, mention);
  }
  return [...first.values()].sort((a, b) => a.line - b.line);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The line that quotes the refusing server, else the one that says in words what went wrong. */
function bestDiagnostic(lines: readonly string[], start: number, end: number): string | null {
  for (const rule of [SMTP_REFUSAL, /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/, REFUSAL_WORDS]) {
    for (let line = start; line < end; line++) {
      if (rule.test(lines[line] ?? '')) return withContinuation(lines, line, end);
    }
  }
  return null;
}

/** A wrapped reply goes on in lines that are indented at least as much. */
function withContinuation(lines: readonly string[], start: number, end: number): string {
  const parts = [(lines[start] ?? '').trim()];
  const indent = indentation(lines[start] ?? '');
  for (let line = start + 1; line < Math.min(end, start + 4); line++) {
    const next = lines[line] ?? '';
    if (next === '' || indentation(next) < Math.max(indent, 1)) break;
    parts.push(next.trim());
  }
  return parts.join(' ');
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function actionOf(subject: string, lines: readonly string[]): BounceAction {
  const text = `${subject}\n${lines.join('\n')}`;
  if (DELAY.test(text)) return 'delayed';
  return SUCCESS.test(text) && !REFUSAL_WORDS.test(text) ? 'delivered' : 'failed';
}
