import type { Language } from './language';

const LOCALES: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };
const ROME = 'Europe/Rome';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function formatNumber(n: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    useGrouping: true,
    maximumFractionDigits: 1,
  }).format(n);
}
export function formatEuro(cents: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  );
}
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < 3) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, language)} ${units[unit]}`;
}
const date = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: ROME, ...options });
export function formatDateTime(instant: string, language: Language): string {
  return date(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}
export function formatShortDateTime(instant: string, language: Language): string {
  return date(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}
export function formatDay(day: string, language: Language): string {
  return date(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
export function formatDuration(ms: number, language: Language): string {
  const abs = Math.abs(ms);
  const d = Math.floor(abs / DAY);
  const h = Math.floor((abs % DAY) / HOUR);
  const m = Math.floor((abs % HOUR) / 60_000);
  const g = language === 'it' ? 'g' : 'd';
  if (d > 0) return h > 0 ? `${d} ${g} ${h} h` : `${d} ${g}`;
  if (h > 0) return m > 0 ? `${h} h ${m} min` : `${h} h`;
  if (m > 0) return `${m} min`;
  return `${Math.round(abs / 1000)} s`;
}
export function plural(
  language: Language,
  n: number,
  forms: { one: string; other: string },
): string {
  return new Intl.PluralRules(LOCALES[language]).select(n) === 'one' ? forms.one : forms.other;
}
