import { DAY_MS, HOUR_MS, MINUTE_MS } from './civil';

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

const FIRST_MS = Date.UTC(-1, 11, 31, 24);
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

let day = Number.NaN;
let dayText = '';

/**
 * The same as `toISOString` for an instant of whole seconds (epoch ms), in a third of its time: the
 * times of a message mostly fall on one day, whose text is made once.
 */
export function instantText(ms: number): string {
  const ownDay = Math.floor(ms / DAY_MS);
  if (ownDay !== day) {
    day = ownDay;
    dayText = new Date(day * DAY_MS).toISOString().slice(0, -'T00:00:00.000Z'.length);
  }
  const time = ms - day * DAY_MS;
  const hour = TWO_DIGITS[Math.floor(time / HOUR_MS)];
  const minute = TWO_DIGITS[Math.floor(time / MINUTE_MS) % 60];
  const second = TWO_DIGITS[(time / 1000) % 60];
  return `${dayText}T${hour}:${minute}:${second}.000Z`;
}

/**
 * An instant (epoch ms), or null where there is none that RFC 3339 has a text for: times are kept in
 * it, and it knows the years 0 to 9999.
 */
export function knownInstant(ms: number | null | undefined): number | null {
  return ms != null && ms >= FIRST_MS && ms <= LAST_MS ? ms : null;
}
