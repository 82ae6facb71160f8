import { config } from './config';
import { words } from './words';

const ZONE = 'Europe/Rome';
const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once: a page that made one for every row would be slower than the real one. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  const made = known ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  formatters.set(key, made);
  return made;
}

/** What a row shows: the time today, the weekday of late, else the date. */
export function dateText(instant: number): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    formatter(config.language, options).format(instant);
  const days = dayNumber(Date.now()) - dayNumber(instant);
  if (days === 0) return format({ hour: '2-digit', minute: '2-digit' });
  if (days === 1) return words.yesterday;
  if (days > 1 && days < 7) return format({ weekday: 'long' });
  return format({ day: 'numeric', month: 'numeric', year: 'numeric' });
}

export function fullDateText(instant: number): string {
  return new Intl.DateTimeFormat(config.language, {
    timeZone: ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(instant);
}

/** The `datetime` attribute: UTC, or the ambiguous local time of old code. */
export function dateTimeAttribute(instant: number): string {
  const iso = new Date(instant).toISOString();
  if (config.rowTime === 'iso') return iso;
  const local = new Date(instant + offsetMs(instant)).toISOString();
  const hour = Number(local.slice(11, 13)) % 12 || 12;
  return `${local.slice(0, 10)} ${String(hour).padStart(2, '0')}:${local.slice(14, 16)}`;
}

function dayNumber(instant: number): number {
  return Math.floor((instant + offsetMs(instant)) / DAY_MS);
}

function offsetMs(instant: number): number {
  const parts = formatter('en', { timeZoneName: 'longOffset' });
  const name = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  return Number(name?.slice(4, 6) ?? 0) * 3_600_000;
}
