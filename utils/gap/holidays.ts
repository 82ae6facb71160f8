import type { Interval } from '@/utils/outages/outage';
import { DAY_MS, parseDay } from '@/utils/time/civil';
import { romeDay, startOfRomeDay } from '@/utils/time/rome';

/**
 * Days of the Italian calendar in which mail is not what it is on other days: public holidays
 * (L. 260/1949 and L. 336/2000), the weeks around Christmas and mid-August, Easter.
 * First and last day, `MM-DD`.
 */
const YEARLY: readonly (readonly [string, string])[] = [
  ['01-01', '01-06'],
  ['04-25', '04-25'],
  ['05-01', '05-01'],
  ['06-02', '06-02'],
  ['08-08', '08-21'],
  ['11-01', '11-01'],
  ['12-08', '12-08'],
  ['12-24', '12-31'],
];

/** Easter Sunday as a day number, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The holidays that touch an interval, each from its first midnight to its last in Rome. */
export function holidaysWithin({ from, to }: Interval): Interval[] {
  const years: number[] = [];
  const lastYear = yearOf(to);
  for (let year = yearOf(from); year <= lastYear; year++) years.push(year);
  return years
    .flatMap(holidaysOf)
    .map(([first, last]) => ({ from: startOfRomeDay(first), to: startOfRomeDay(last + 1) }))
    .filter((holiday) => holiday.from < to && holiday.to > from);
}

function holidaysOf(year: number): [number, number][] {
  const sunday = easter(year);
  return [
    ...YEARLY.map(([first, last]): [number, number] => [
      parseDay(`${year}-${first}`),
      parseDay(`${year}-${last}`),
    ]),
    [sunday - 2, sunday + 1],
  ];
}

function yearOf(instant: number): number {
  return new Date(romeDay(instant) * DAY_MS).getUTCFullYear();
}
