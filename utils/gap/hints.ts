import type { Address } from '@/utils/mail/address';
import { isNoticeSender } from '@/utils/mail/bounce/notice-sender';
import type { MessageRef } from '@/utils/mail/message';
import { DAY_MS } from '@/utils/time/civil';

/**
 * Messages after an outage that may have to do with it. Hints for the user to look at, never facts:
 * they rest on a subject's words or on a sender's name alone.
 */
export type HintKind = 'repeat' | 'bounce';
export type Hint = MessageRef & { kind: HintKind; receivedMs: number };

/** What a hint is taken from. */
export type Hintable = MessageRef & {
  from: Address[];
  subject: string;
  receivedMs: number | null;
};

/** Senders' queues give up within days, and people write again within a week or two. */
export const HINTS_LAST_MS = 14 * DAY_MS;

/** How people begin or announce what they send again, in Italian and English. */
const REPEAT_SUBJECTS = [
  /^\s*(?:fwd?|i|inoltr[ao])\s*:/i,
  /\b(?:ti|vi|le|gli) (?:rimand|rinvi|reinvi|riscriv|inoltr)o\b/i,
  /\b(?:reinvio|rispedisco|secondo invio|nuovo invio|nuovamente|di nuovo)\b/i,
  /\b(?:re-?send|re-?sent|re-?sending|sen[dt] again|second attempt)\b/i,
];

/** Hints among the messages received within two weeks after the box was `back` (epoch ms), in order of receipt. */
export function hintsAfter(messages: readonly Hintable[], back: number): Hint[] {
  const hints: Hint[] = [];
  for (const message of messages) {
    const { folder, id, receivedMs } = message;
    if (receivedMs === null || receivedMs < back || receivedMs >= back + HINTS_LAST_MS) continue;
    const kind = hintOf(message);
    if (kind !== null) hints.push({ folder, id, kind, receivedMs });
  }
  return hints.sort((a, b) => a.receivedMs - b.receivedMs);
}

function hintOf({ from, subject }: Pick<Hintable, 'from' | 'subject'>): HintKind | null {
  if (from.some(({ address }) => isNoticeSender(address))) return 'bounce';
  return REPEAT_SUBJECTS.some((pattern) => pattern.test(subject)) ? 'repeat' : null;
}
