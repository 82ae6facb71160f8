import type { Language } from './language';

/**
 * How numbers, money, times and plurals are written on screen. Times are always Rome's, whatever
 * the zone of the computer.
 */
const LOCALES: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };
const ROME = 'Europe/Rome';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Keeps a number on one line with its unit. */
const NO_BREAK = '\u00a0';

export function formatNumber(n: number, language: Language): string {
  // Italian leaves four digits ungrouped by default; a count of mails reads better with its dot.
  return new Intl.NumberFormat(LOCALES[language], {
    useGrouping: 'always',
    maximumFractionDigits: 1,
  }).format(n);
}

/** Integer cents of euro. */
export function formatEuro(cents: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    useGrouping: 'always',
  }).format(cents / 100);
}

/** Bytes in decimal units, as file managers show them. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${formatNumber(bytes / 1000 ** power, language)}${NO_BREAK}${units[power]}`;
}

/** `22 gen 2023, 21:47`; `instant` is RFC 3339. */
export function formatDateTime(instant: string, language: Language): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ROME,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${formatDate(at.toISOString(), language)}, ${time.format(at)}`;
}

/** `22 gen 2023`; `instant` is RFC 3339. */
export function formatDate(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ROME,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(instant));
}

/** `lun 23 gen`; `day` is a calendar day, `YYYY-MM-DD`. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The two largest units: `4 g 14 h`, `3 h 5 min`, `12 s`. Ms; the sign is dropped. */
export function formatDuration(ms: number, language: Language): string {
  const rest = Math.abs(ms);
  const days = Math.floor(rest / DAY);
  const hours = Math.floor((rest % DAY) / HOUR);
  const minutes = Math.floor((rest % HOUR) / MINUTE);
  if (days > 0) return joined([days, language === 'it' ? 'g' : 'd'], [hours, 'h']);
  if (hours > 0) return joined([hours, 'h'], [minutes, 'min']);
  if (minutes > 0) return joined([minutes, 'min']);
  return `${Math.round(rest / SECOND)}${NO_BREAK}s`;
}

function joined(...parts: [amount: number, unit: string][]): string {
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${NO_BREAK}${unit}`)
    .join(NO_BREAK);
}

export function plural(
  language: Language,
  n: number,
  forms: { one: string; other: string },
): string {
  const form = new Intl.PluralRules(LOCALES[language]).select(n);
  return form === 'one' ? forms.one : forms.other;
}
