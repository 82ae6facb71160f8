import { platformOf } from '../platform';
import { type Bounce, type BounceAction, type BouncedRecipient, MAX_RECIPIENTS } from './bounce';
import { reportedTime, statusCode } from './delivery-status';

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
const ENHANCED_STATUS = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;
const REFUSAL_WORDS = new RegExp(
  [
    '(?:user|recipient|host|address|domain)s? (?:is )?(?:unknown|not found|rejected|not recognized)',
    '(?:unknown|invalid|no such) (?:\\w+ )?(?:user|recipient|address|host|mailbox|local)',
    'mailbox (?:is |has )?(?:full|exceed|unavailable|disabled)|over ?quota|quota exceeded|exceeds? allowed',
    "(?:could|can|was|were)(?: ?no|n')t be (?:delivered|found|reached)|(?:unable|not able) to (?:deliver|send|relay)",
    'deliver\\w* (?:\\w+ ){0,3}(?:fail|abort|expired|impossible)|undeliver|did not reach|(?:failed|rejected|refused) ',
    "not listed|doesn't have|does not exist|has been (?:disabled|blocked)|over size|size limit|too (?:big|large|long)",
    'timed? ?out|connection refused|no route|could not (?:find|deliver)|giv(?:ing|en) up|malformed|lookup fail|not (?:reachable|member|permitted)|trouble',
    'casella piena|sconosciut|inesistente|mancat[ao] (?:recapito|consegna)|non (?:è stato possibile|recapit|consegnat)',
  ].join('|'),
  'i',
);
const DELAY =
  /\b(?:warning|delay(?:ed)?|will be retried|still being retried|not yet been|will keep trying|ritard\w*)\b/i;
const SUCCESS = /\bsuccess(?:ful)?(?:ly)?\b|\bhas been delivered\b|\bwas relayed\b/i;

export type NoticeHeader = {
  subject: string;
  ownAddresses: ReadonlySet<string>;
  failed: readonly string[];
  certain: boolean;
};

/** An address in the text; strong where its line is about it. */
type Mention = { address: string; line: number; strong: boolean };

/**
 * What a notice's text says of each recipient; none where it does not speak of a failure.
 * @param ownAddresses of who gets the notice and who wrote it: recipients only if nobody else is named
 * @param failed addresses that a header field (`X-Failed-Recipients`) names
 * @param certain whether the header already says that this is a notice: then words that no rule
 *   knows are taken for its reason
 */
export function readFailureText(
  lines: readonly string[],
  { subject, ownAddresses, failed, certain }: NoticeHeader,
): BouncedRecipient[] {
  const mentions = chooseMentions(findMentions(lines), ownAddresses, failed);
  const action = actionOf(subject, lines);
  const anywhere = bestDiagnostic(lines, 0, lines.length);
  if (mentions.length === 0) return anywhere ? [recipient(null, action, anywhere)] : [];
  return mentions.flatMap(({ address, line }, index) => {
    const end = mentions[index + 1]?.line ?? lines.length;
    const near = line < 0 ? null : bestDiagnostic(lines, line, Math.max(end, line + 1));
    const diagnostic = near ?? anywhere ?? (certain ? nearestWords(lines, line) : null);
    return diagnostic ? [recipient(address, action, diagnostic)] : [];
  });
}

/** Whether the words carry a server's reply code or status, as no person writes them. */
export function quotesServer(diagnostic: string): boolean {
  return SMTP_REFUSAL.test(diagnostic) || ENHANCED_STATUS.test(diagnostic);
}

const NOTICE_SERVER =
  /(?:program|mail system|mail agent \S+|mail server) (?:at|on)(?: host)? ([\w-]+(?:\.[\w-]+)+)|generating server: ([\w.-]+)/i;
const NOTICE_ARRIVAL = /original message was received at (.{10,60})$/i;

/** The server that wrote the notice and when it had received the message, where the text says so. */
export function readServerFromText(
  lines: readonly string[],
): Pick<Bounce, 'reportingMta' | 'arrival'> {
  const server = lines.map((line) => NOTICE_SERVER.exec(line)).find((match) => match !== null);
  const arrival = lines.map((line) => NOTICE_ARRIVAL.exec(line)?.[1]).find(Boolean);
  return {
    reportingMta: server?.[1] ?? server?.[2] ?? null,
    arrival: arrival ? reportedTime(arrival.trim()) : null,
  };
}

function recipient(
  address: string | null,
  action: BounceAction,
  diagnostic: string,
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
  const foreign = mentions.filter(({ address }) => !ownAddresses.has(address.toLowerCase()));
  const people = foreign.filter(({ address }) => !NOT_A_RECIPIENT.test(address));
  const preferred = [
    [...named, ...people.filter(({ strong }) => strong)],
    people,
    foreign,
    mentions.filter(({ strong }) => strong),
  ];
  const chosen = preferred.find((candidates) => candidates.length > 0) ?? [];
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

/** The words that quote the refusing server, else those that say what went wrong. */
function bestDiagnostic(lines: readonly string[], start: number, end: number): string | null {
  for (const rule of [SMTP_REFUSAL, ENHANCED_STATUS, REFUSAL_WORDS, DELAY]) {
    for (let line = start; line < end; line++) {
      const words = withContinuation(lines, line, end);
      if (rule.test(words)) return words;
    }
  }
  return null;
}

/** Words beside an address: behind it, below it, above it; without one, the first sentence. */
function nearestWords(lines: readonly string[], line: number): string | null {
  const order = line < 0 ? lines.keys() : [line, line + 1, line + 2, line - 1, line - 2];
  for (const candidate of order) {
    const text = (lines[candidate] ?? '').trim();
    const minimum = line < 0 ? 40 : 8;
    if (text.replace(ADDRESS, '').replace(/[^\p{L}]/gu, '').length >= minimum) return text;
  }
  return null;
}

/** A wrapped reply goes on in lines that are indented more. */
function withContinuation(lines: readonly string[], start: number, end: number): string {
  const first = lines[start] ?? '';
  const parts = [first.trim()];
  for (let line = start + 1; line < Math.min(end, start + 5); line++) {
    const next = lines[line] ?? '';
    if (first === '' || next === '' || indentation(next) <= indentation(first)) break;
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
