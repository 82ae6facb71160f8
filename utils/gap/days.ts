import type { Interval } from '@/utils/outages/outage';
import { dayText } from '@/utils/time/civil';
import { romeDay, startOfRomeDay } from '@/utils/time/rome';
import { expectedFrom } from './expected';
import { references } from './references';
import type { DayCount } from './schema';
import { countBetween } from './timeline';

/** The chart shows two weeks on each side of the outage. */
const DAYS_AROUND = 14;

/**
 * What each day around an outage received, how much of it was late mail, and what was expected.
 * Days that have not begun yet are left out. `lateReceived` are the instants at which late mail came.
 */
export function countDays(
  sorted: Float64Array,
  lateReceived: Float64Array,
  outage: Interval,
  known: Interval,
  closed: readonly Interval[],
  now: number,
): DayCount[] {
  const days: DayCount[] = [];
  const last = Math.min(romeDay(outage.to - 1) + DAYS_AROUND, romeDay(now));
  for (let day = romeDay(outage.from) - DAYS_AROUND; day <= last; day++) {
    const interval = { from: startOfRomeDay(day), to: startOfRomeDay(day + 1) };
    const expected = expectedFrom(references(sorted, interval, known, closed));
    days.push({
      day: dayText(day),
      received: countBetween(sorted, interval.from, interval.to),
      late: countBetween(lateReceived, interval.from, interval.to),
      expected: expected?.mean ?? null,
      low: expected?.low ?? null,
      high: expected?.high ?? null,
    });
  }
  return days;
}
