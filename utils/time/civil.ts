/**
 * Civil time: what clocks and calendars show, with no zone. A day is a number, counted from
 * 1970-01-01; a civil time is also handled as "civil ms", the epoch ms it would be if it were UTC.
 */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A calendar date with a time of day; `month` is 1–12. */
export type Civil = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

export function civilToMs(civil: Civil): number {
  const { year, month, day, hour, minute, second } = civil;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

export function msToCivil(ms: number): Civil {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** `YYYY-MM-DD` of a day number. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of `YYYY-MM-DD`. Throws RangeError on text that is no date of the calendar. */
export function parseDay(text: string): number {
  return parseCivilMs(`${text}T00:00`) / DAY_MS;
}

/** Civil ms of `YYYY-MM-DDTHH:MM`. Throws RangeError on text that is no date of the calendar. */
export function parseCivilMs(text: string): number {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 16) !== text) {
    throw new RangeError(`Not a civil time: ${text}`);
  }
  return ms;
}

/** Day of the week of a day number, Monday 0 to Sunday 6; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
