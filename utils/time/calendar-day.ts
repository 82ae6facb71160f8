import { DAY_MS, dayText, msToCivil, parseDay } from './civil';
import { romeDay } from './rome';

/** The calendar day in Europe/Rome, `YYYY-MM-DD`, of an instant (RFC 3339 or epoch ms). */
export function romeDayText(instant: string | number): string {
  return dayText(romeDay(typeof instant === 'string' ? Date.parse(instant) : instant));
}

/** The day `days` later. */
export function addDays(day: string, days: number): string {
  return dayText(parseDay(day) + days);
}

/** The day `months` later; the last day of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = msToCivil(parseDay(day) * DAY_MS);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth));
  return dayText(moved / DAY_MS);
}

/** The same day of the month `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: string, years: number): string {
  return addMonths(day, 12 * years);
}
