import type { Interval } from '@/utils/outages/outage';
import { DAY_MS } from '@/utils/time/civil';
import { romeCivilMs, romeInstant } from '@/utils/time/rome';
import { countBetween } from './timeline';

const WEEK_MS = 7 * DAY_MS;

/** Half a year on each side: enough weeks for 95 %, near enough to be like the outage's own. */
export const REFERENCE_WEEKS = 26;

/** What one other week had in the same days and hours. */
export type Reference = { weeksAway: number; count: number };

/**
 * The same weekdays and hours, in Rome's clock time, of the weeks around an interval. Left out are
 * windows that are not wholly within `known`, and those that touch a `closed` interval
 * (outages and their aftermath, holidays). An interval of more than a week is compared with every
 * second week, and so on, so that windows do not overlap. There are none for an interval that begins
 * before the first message known: that nothing is there may be all that it tells.
 */
export function references(
  sorted: Float64Array,
  interval: Interval,
  known: Interval,
  closed: readonly Interval[],
): Reference[] {
  if (interval.from < known.from) return [];
  const stride = Math.max(1, Math.ceil((interval.to - interval.from) / WEEK_MS));
  const found: Reference[] = [];
  for (let weeks = -REFERENCE_WEEKS; weeks <= REFERENCE_WEEKS; weeks++) {
    if (weeks === 0 || weeks % stride !== 0) continue;
    const window = shiftByWeeks(interval, weeks);
    if (window.from < known.from || window.to > known.to) continue;
    if (closed.some(({ from, to }) => from < window.to && to > window.from)) continue;
    found.push({ weeksAway: weeks, count: countBetween(sorted, window.from, window.to) });
  }
  return found;
}

function shiftByWeeks({ from, to }: Interval, weeks: number): Interval {
  return {
    from: romeInstant(romeCivilMs(from) + weeks * WEEK_MS),
    to: romeInstant(romeCivilMs(to) + weeks * WEEK_MS),
  };
}
