import { formatEuro } from '@/utils/claim/euro';
import type { Line } from '@/utils/claim/letters/document';
import type { Complaint, DamageHead, LivedInterval, Money, Plan } from '@/utils/claim/schema';
import { withArticle } from '@/utils/i18n/date-article';
import { romeDayText } from '@/utils/time/calendar-day';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time/civil';
import { romeCivil } from '@/utils/time/rome';

export const NOTICE: Line = [{ kind: 'words', text: 'Bozza, non è consulenza legale.' }];

export const PLAN_NAMES: Record<Plan, string | null> = {
  'libero-free': 'Libero Mail gratuito',
  'libero-plus-5gb': 'Libero Mail Plus 5 GB',
  'libero-plus-1tb': 'Libero Mail Plus 1 TB',
  'libero-personal': 'Libero Mail Personal',
  'virgilio-free': 'Virgilio Mail gratuito',
  'virgilio-plus-100gb': 'Virgilio Mail Plus 100 GB',
  business: 'per aziende e professionisti',
  pec: 'PEC',
  other: null,
};

export const HEAD_NAMES: Record<DamageHead, string> = {
  'danno-emergente': 'Danno emergente',
  'lucro-cessante': 'Lucro cessante',
  'perdita-di-chance': 'Perdita di chance',
  'danno-non-patrimoniale': 'Danno non patrimoniale',
  'rimborso-canone': 'Rimborso del canone',
  indennizzo: 'Indennizzo',
};

export const CHANNEL_WORDS: Record<LivedInterval['channel'], string> = {
  webmail: 'via webmail',
  android: "dall'app Android",
  ios: "dall'app iOS",
  'imap-pop': 'da un programma di posta (IMAP/POP)',
};

export const SENT_BY: Record<Complaint['channel'], string> = {
  pec: 'per PEC',
  'registered-letter': 'per raccomandata',
  email: 'per email',
  phone: 'per telefono',
  'web-form': 'con un modulo online',
  'in-person': 'di persona',
  other: 'in altro modo',
};

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** `2023-01-22` as "22 gennaio 2023", with "1°" for the first of a month. */
export function longDay(day: string): string {
  const dayOfMonth = Number(day.slice(8, 10));
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${dayOfMonth === 1 ? '1°' : dayOfMonth} ${month} ${day.slice(0, 4)}`;
}

/** An instant (RFC 3339) as Rome's clocks show it: "22 gennaio 2023 alle 22:00". */
export function longTime(instant: string): string {
  const { hour, minute } = romeCivil(Date.parse(instant));
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${longDay(romeDayText(instant))} alle ${clock}`;
}

/** A day within a sentence: "il 22 gennaio 2023", "l'8 febbraio 2023". */
export function onDay(day: string): string {
  return withArticle('il', longDay(day));
}

/** "il 22 gennaio 2023 alle 22:00", of an instant (RFC 3339). */
export function atTime(instant: string): string {
  return withArticle('il', longTime(instant));
}

/** The days of an interval, "tra il 22 gennaio 2023 e il 28 gennaio 2023"; `to` is exclusive. */
export function betweenDays({ from, to }: { from: string; to: string }): string {
  const first = romeDayText(from);
  const last = romeDayText(Date.parse(to) - 1);
  return first === last ? onDay(first) : `tra ${onDay(first)} e ${onDay(last)}`;
}

/** "2 giorni e 14 ore", "3 ore", "40 minuti": days with their hours, else the largest unit; rounded down. */
export function duration(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  if (days > 0) {
    const whole = counted(days, 'giorno', 'giorni');
    return hours > 0 ? `${whole} e ${counted(hours, 'ora', 'ore')}` : whole;
  }
  return hours > 0 ? counted(hours, 'ora', 'ore') : counted(minutes, 'minuto', 'minuti');
}

/** "1.234,56 euro", as letters write it. */
export function euros(money: Money): string {
  return formatEuro(money).replace('€', 'euro');
}

/** The user's words, closed by a full stop where nothing closes them. */
export function closed(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The user's words as a sentence of their own. */
export function sentence(text: string): string {
  return capitalised(closed(text));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
