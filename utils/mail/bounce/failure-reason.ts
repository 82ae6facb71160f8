import type { BounceAction } from './bounce';

/** An SMTP reply (RFC 5321 section 4.2) that refuses, alone or with its enhanced status. */
const SMTP_REFUSAL = /(?<![\d.:])[45]\d\d(?:[ -]#?[45]\.\d{1,3}\.\d{1,3}|[ :-]+\D)/;
const ENHANCED_STATUS = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;
/** What went wrong, in the words of the common servers. */
export const REFUSAL_WORDS = new RegExp(
  [
    '(?:user|recipient|host|address|domain)s? (?:is )?(?:unknown|not found|rejected|not recognized)',
    '(?:unknown|invalid|no such) (?:\\w+ )?(?:user|recipient|address|host|mailbox|local)',
    'mailbox (?:is |has )?(?:full|exceed|unavailable|disabled)|over ?quota|quota exceeded|exceeds? allowed',
    "(?:could|can|was|were)(?: ?no|n')t be (?:delivered|found|reached)|(?:unable|not able) to (?:deliver|send|relay)",
    'deliver\\w* (?:\\w+ ){0,3}(?:fail|abort|expired|impossible)|undeliver|did not reach|(?:failed|rejected|refused) ',
    "not listed|doesn't have|does not exist|has been (?:disabled|blocked)|over size|size limit|too (?:big|large|long)",
    'timed? ?out|connection refused|network error|no route|could not (?:find|deliver)|giv(?:ing|en) up|malformed|lookup fail|not (?:reachable|member|permitted)|trouble',
    'casella piena|sconosciut|inesistente|mancat[ao] (?:recapito|consegna)|non (?:è stato possibile|recapit|consegnat)',
  ].join('|'),
  'i',
);
const DELAY =
  /\b(?:warning|delay(?:ed)?|will be retried|still being retried|not yet been|will keep trying|ritard\w*)\b/i;
const SUCCESS = /\bsuccess(?:ful)?(?:ly)?\b|\bhas been delivered\b|\bwas relayed\b/i;

/** The most telling first. */
const RULES = [SMTP_REFUSAL, ENHANCED_STATUS, REFUSAL_WORDS, DELAY];

/** A line with its continuation, and the first rule that it fulfils; -1 where it gives no reason. */
export type Reason = { words: string; rule: number };

export function readReasons(lines: readonly string[]): Reason[] {
  return lines.map((_, line) => {
    const words = withContinuation(lines, line);
    return { words, rule: RULES.findIndex((rule) => rule.test(words)) };
  });
}

/** The most telling reason among the wanted lines. */
export function bestReason(
  reasons: readonly Reason[],
  wanted: (line: number) => boolean,
): string | null {
  const found = reasons.filter(({ rule }, line) => rule >= 0 && wanted(line));
  const best = Math.min(...found.map(({ rule }) => rule));
  return found.find(({ rule }) => rule === best)?.words ?? null;
}

/** Whether the words carry a server's reply code or status, as no person writes them. */
export function quotesServer(words: string): boolean {
  return SMTP_REFUSAL.test(words) || ENHANCED_STATUS.test(words);
}

/** A wrapped reply goes on in up to four lines that are indented more. */
function withContinuation(lines: readonly string[], start: number): string {
  const first = lines[start] ?? '';
  const parts = [first.trim()];
  for (let line = start + 1; line < start + 5; line++) {
    const next = lines[line] ?? '';
    if (first === '' || next === '' || indentation(next) <= indentation(first)) break;
    parts.push(next.trim());
  }
  return parts.join(' ');
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

/** What the notice as a whole says of the delivery. */
export function actionOf(subject: string, lines: readonly string[]): BounceAction {
  const text = `${subject}\n${lines.join('\n')}`;
  if (DELAY.test(text)) return 'delayed';
  return SUCCESS.test(text) && !REFUSAL_WORDS.test(text) ? 'delivered' : 'failed';
}
