import type { Interval, Outage } from '@/utils/outages/outage';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time/civil';
import type { MailColumns } from './messages';
import { isPlausible } from './timeline';

/** Senders' clocks are wrong by minutes, and a badge counts hours: below this nothing is called late. */
const SHORTEST_LATENESS_MS = HOUR_MS;

/** Mail sent up to a day before the outage may have been on its way when the outage began. */
const ON_ITS_WAY_MS = DAY_MS;

/**
 * Queues hold mail for days, not months: a message of the outage that came later than this was moved
 * or imported into the box, and only the user can say what it shows.
 */
const LONGEST_WAVE_MS = 30 * DAY_MS;

/** A sender's clock that is ahead by more than this makes the Date unusable. */
const CLOCK_TOLERANCE_MS = DAY_MS;

/** Whether a message's Date can be trusted to reckon a delay from. */
export function isSentUsable(sent: number, received: number, now: number): boolean {
  return isPlausible(sent, now) && sent <= received + CLOCK_TOLERANCE_MS;
}

/**
 * This box's ordinary delay: the 95th percentile of received minus sent, in ms, rounded up to the
 * minute, over the messages received in `known` but in none of the `closed` intervals. A Date ahead
 * of the receipt counts as no delay. Null where there are no such messages.
 */
export function ordinaryDelay(
  { received, sent }: MailColumns,
  known: Interval,
  closed: readonly Interval[],
  now: number,
): number | null {
  const minutes = new Uint32Array(LONGEST_WAVE_MS / MINUTE_MS + 1);
  let total = 0;
  for (let i = 0; i < received.length; i++) {
    const at = received[i] as number;
    if (!(at >= known.from && at < known.to)) continue;
    if (!isSentUsable(sent[i] as number, at, now)) continue;
    const delay = Math.max(0, at - (sent[i] as number));
    if (delay > LONGEST_WAVE_MS || closed.some(({ from, to }) => at >= from && at < to)) continue;
    const minute = Math.ceil(delay / MINUTE_MS);
    minutes[minute] = (minutes[minute] as number) + 1;
    total++;
  }
  if (total === 0) return null;
  let counted = 0;
  const percentile = minutes.findIndex((count) => {
    counted += count;
    return counted >= 0.95 * total;
  });
  return percentile * MINUTE_MS;
}

/**
 * Positions of the late messages, in the order of the columns: sent in the outage or on their way
 * when it began, received once the box was back, with more than the ordinary delay.
 */
export function findLate(
  { received, sent }: MailColumns,
  outage: Outage,
  back: number,
  ordinaryDelayMs: number | null,
): number[] {
  const least = Math.max(ordinaryDelayMs ?? 0, SHORTEST_LATENESS_MS);
  const late: number[] = [];
  for (let i = 0; i < received.length; i++) {
    const at = received[i] as number;
    if (!(at >= back && at < outage.to + LONGEST_WAVE_MS)) continue;
    const left = sent[i] as number;
    if (left >= outage.from - ON_ITS_WAY_MS && left < outage.to && at - left > least) late.push(i);
  }
  return late;
}
