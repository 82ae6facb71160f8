import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time/civil';
import type { Language } from './language';

/** Numbers, money, sizes, times and durations as people read them; times always in Europe/Rome. */
const LOCALES: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };
const ROME = 'Europe/Rome';

/** Building an Intl object costs more than using it a hundred times, so each is built once. */
function perLanguage<T>(build: (locale: string) => T): (language: Language) => T {
  const built: Partial<Record<Language, T>> = {};
  return (language) => {
    const ready = built[language] ?? build(LOCALES[language]);
    built[language] = ready;
    return ready;
  };
}

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: ROME, ...options }));

// Italian leaves four digits ungrouped by default; a count of mails reads better with its dot.
const numbers = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 1 }),
);
const euros = perLanguage(
  (locale) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', useGrouping: 'always' }),
);
const plurals = perLanguage((locale) => new Intl.PluralRules(locale));
const dateTimes = dateFormat({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const shortDateTimes = dateFormat({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const weekdays = dateFormat({ weekday: 'short', day: 'numeric', month: 'short' });
const dates = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const times = dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export function formatNumber(n: number, language: Language): string {
  return numbers(language).format(n);
}

export function formatEuro(cents: number, language: Language): string {
  return euros(language).format(cents / 100);
}

export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, language)} ${units[unit]}`;
}

/** "22 gennaio 2023 alle ore 21:47", of an RFC 3339 instant. */
export function formatDateTime(instant: string, language: Language): string {
  return dateTimes(language).format(new Date(instant));
}

/** "22 gen 2023, 21:47", of an RFC 3339 instant. */
export function formatShortDateTime(instant: string, language: Language): string {
  return shortDateTimes(language).format(new Date(instant));
}

/** "22 gennaio 2023", the calendar day of an RFC 3339 instant. */
export function formatDate(instant: string, language: Language): string {
  return dates(language).format(new Date(instant));
}

/** "21:47", of an RFC 3339 instant. */
export function formatTime(instant: string, language: Language): string {
  return times(language).format(new Date(instant));
}

/** "dom 22 gen", of a calendar day `YYYY-MM-DD`. */
export function formatDay(day: string, language: Language): string {
  return weekdays(language).format(new Date(`${day}T12:00:00Z`));
}

/** "22–28 gennaio 2023", the calendar days from one RFC 3339 instant up to another, exclusive. */
export function formatDateRange(from: string, to: string, language: Language): string {
  return dates(language).formatRange(new Date(from), new Date(Date.parse(to) - 1));
}

/** "3 g 14 h", rounded down. */
export function formatDuration(ms: number, language: Language): string {
  const { days, hours, minutes, seconds } = split(ms);
  const day = language === 'it' ? 'g' : 'd';
  if (days > 0) return hours > 0 ? `${days} ${day} ${hours} h` : `${days} ${day}`;
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  return minutes > 0 ? `${minutes} min` : `${seconds} s`;
}

const UNITS = {
  it: { day: ['giorno', 'giorni'], hour: ['ora', 'ore'], minute: ['minuto', 'minuti'], and: 'e' },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'], and: 'and' },
} as const satisfies Record<Language, unknown>;

/** "4 giorni e 20 ore", in a sentence; rounded down to the smaller of two units. */
export function formatLongDuration(ms: number, language: Language): string {
  const { days, hours, minutes } = split(ms);
  const units = UNITS[language];
  const amount = (n: number, [one, other]: readonly [string, string]) =>
    n === 0 ? null : `${formatNumber(n, language)} ${plural(language, n, { one, other })}`;
  const parts =
    days > 0
      ? [amount(days, units.day), amount(hours, units.hour)]
      : [amount(hours, units.hour), amount(minutes, units.minute)];
  return (
    parts.filter((part) => part !== null).join(` ${units.and} `) ||
    `0 ${plural(language, 0, { one: units.minute[0], other: units.minute[1] })}`
  );
}

/** "+01:00", of minutes east of UTC. */
export function formatOffset(minutes: number): string {
  const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const east = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${pad(east / 60)}:${pad(east % 60)}`;
}

export function plural(
  language: Language,
  n: number,
  forms: { one: string; other: string },
): string {
  return plurals(language).select(n) === 'one' ? forms.one : forms.other;
}

function split(ms: number) {
  const length = Math.abs(ms);
  return {
    days: Math.floor(length / DAY_MS),
    hours: Math.floor((length % DAY_MS) / HOUR_MS),
    minutes: Math.floor((length % HOUR_MS) / MINUTE_MS),
    seconds: Math.floor((length % MINUTE_MS) / 1000),
  };
}
