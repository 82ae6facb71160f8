import type { Language } from './language';

const LOCALES: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };

/** A calendar date in full words, as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatPartialDate(date: string, language: Language): string {
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(date.length === 10 ? { day: 'numeric' } : {}),
  }).format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}
