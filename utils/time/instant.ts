import { DAY_MS, HOUR_MS, MINUTE_MS } from './civil';

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

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
