const romeDayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Rome',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/Rome, `YYYY-MM-DD`, of an instant (RFC 3339 or epoch ms). */
export function romeDay(instant: string | number): string {
  const parts = romeDayFormat.formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The same day of the month `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: string, years: number): string {
  return addMonths(day, 12 * years);
}

/** The day `months` later; the last day of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, dayOfMonth] = split(day);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)));
}

/** The day `days` later. */
export function addDays(day: string, days: number): string {
  const [year, month, dayOfMonth] = split(day);
  return isoDay(Date.UTC(year, month - 1, dayOfMonth + days));
}

function split(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function isoDay(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 10);
}
