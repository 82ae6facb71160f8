import type { Money } from '@/utils/claim/schema';
import type { PdfTexts } from '@/utils/i18n/it/pdf';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/time/civil';
import { FIRST_INSTANT, LAST_INSTANT, romeOffset } from '@/utils/time/rome';

/**
 * Numbers and times as the PDF prints them. Nothing is left to the host's Intl, whose wording
 * differs between browsers: the same dossier must give the same bytes in each.
 */
export type Print = ReturnType<typeof printer>;

export function printer({ format }: PdfTexts) {
  function day(text: string): string {
    const [year, month, date] = text.split('-').map(Number);
    return `${date} ${format.months[(month ?? 1) - 1]} ${year}`;
  }

  /** `YYYY-MM-DD` or `YYYY-MM`. */
  function dayOrMonth(text: string): string {
    const [year, month, date] = text.split('-');
    return date === undefined ? `${format.months[Number(month) - 1]} ${year}` : day(text);
  }

  function shortDay(text: string): string {
    const [, month, date] = text.split('-').map(Number);
    return format.shortDay(date ?? 1, format.months[(month ?? 1) - 1] ?? '');
  }

  /** RFC 3339 to `23 gen 2023, 16:00:05 (UTC+1)` in Rome (seconds where there are some); UTC where Rome's offset is not known. */
  function instant(text: string): string {
    const { civil, zone } = localTime(text);
    const [date = '', time = ''] = civil.split('T');
    return format.dateTime(day(date), time.replace(/:00$/, ''), zone);
  }

  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, civil time in Rome. */
  function civil(text: string): string {
    const [date = '', time] = text.split('T');
    return time === undefined ? day(date) : format.civilDateTime(day(date), time);
  }

  function count(n: number): string {
    return String(n).replace(/\B(?=(\d{3})+$)/g, format.thousands);
  }

  /** At most one digit after the point. */
  function decimal(n: number): string {
    const tenths = Math.round(Math.abs(n) * 10);
    const fraction = tenths % 10 === 0 ? '' : `${format.decimal}${tenths % 10}`;
    return `${n < 0 && tenths > 0 ? '−' : ''}${count(Math.floor(tenths / 10))}${fraction}`;
  }

  /** The two largest units of a duration. */
  function duration(ms: number): string {
    const abs = Math.abs(ms);
    const units = [
      { n: Math.floor(abs / DAY_MS), print: (n: number) => format.days(n, count(n)) },
      { n: Math.floor(abs / HOUR_MS) % 24, print: format.hours },
      { n: Math.floor(abs / MINUTE_MS) % 60, print: format.minutes },
      { n: Math.floor(abs / 1000) % 60, print: format.seconds },
    ];
    const first = units.findIndex(({ n }) => n > 0);
    if (first === -1) return format.seconds(0);
    const text = units
      .slice(first, first + 2)
      .filter(({ n }) => n > 0)
      .map(({ n, print }) => print(n))
      .join(' ');
    return ms < 0 ? format.negative(text) : text;
  }

  function euro({ cents }: Money): string {
    const abs = Math.abs(cents);
    const amount = `${count(Math.floor(abs / 100))}${format.decimal}${twoDigits(abs % 100)}`;
    return format.euro(cents < 0 ? `−${amount}` : amount);
  }

  function bytes(n: number): string {
    const power = Math.min(Math.floor(Math.log10(Math.max(1, n)) / 3), 3);
    return `${decimal(n / 1000 ** power)} ${format.byteUnits[power]}`;
  }

  return { day, dayOrMonth, shortDay, instant, civil, count, decimal, duration, euro, bytes };
}

/** Civil time `YYYY-MM-DDTHH:MM:SS` of an instant, in Rome where its offset is known. */
export function localTime(instant: string): { civil: string; zone: string } {
  const ms = Date.parse(instant);
  const known = ms >= FIRST_INSTANT && ms <= LAST_INSTANT;
  const offset = known ? romeOffset(ms) : 0;
  const civil = new Date(ms + offset).toISOString().slice(0, 19);
  return { civil, zone: known ? `UTC+${offset / HOUR_MS}` : 'UTC' };
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
