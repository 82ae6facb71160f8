import type { Interval } from '@/utils/outages/outage';
import { firstAtOrAfter } from './timeline';

/**
 * A stretch in which nothing at all was received: from one message to the next.
 *
 * Nothing means nothing. A softer rule (fewer messages than usual, system mail not counted) would
 * find longer silences, but each message left out would need a reason that the other side can
 * dispute. So a box that got a trickle has a shorter silence, and what the trickle lacks shows in the
 * count of the whole outage against its band (the verdict `reduced`).
 */
export type Silence = {
  lastBefore: number;
  /** Null where nothing has come since. */
  firstAfter: number | null;
};

/**
 * The silence that covers most of an outage; null where no message is known from before it ended.
 * Most of the outage, not the longest one: a long silence that only touches it proves little.
 */
export function silenceIn(sorted: Float64Array, outage: Interval): Silence | null {
  let found: Silence | null = null;
  let longest = 0;
  const start = Math.max(0, firstAtOrAfter(sorted, outage.from) - 1);
  for (let i = start; i < sorted.length; i++) {
    const lastBefore = sorted[i] as number;
    if (lastBefore >= outage.to) break;
    const silence = { lastBefore, firstAfter: sorted[i + 1] ?? null };
    const { from, to } = overlap(silence, outage);
    if (to - from > longest) {
      longest = to - from;
      found = silence;
    }
  }
  return found;
}

/** The part of a silence that lies within an interval. */
export function overlap({ lastBefore, firstAfter }: Silence, interval: Interval): Interval {
  return {
    from: Math.max(lastBefore, interval.from),
    to: Math.min(firstAfter ?? interval.to, interval.to),
  };
}

/** The longest silence, in ms, that touches none of the closed intervals; null where there is none. */
export function longestSilence(sorted: Float64Array, closed: readonly Interval[]): number | null {
  let longest: number | null = null;
  for (let i = 1; i < sorted.length; i++) {
    const from = sorted[i - 1] as number;
    const to = sorted[i] as number;
    if (to - from <= (longest ?? 0)) continue;
    if (!closed.some((interval) => interval.from < to && interval.to > from)) longest = to - from;
  }
  return longest;
}
