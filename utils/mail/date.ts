import { instantText, knownInstant } from '@/utils/time/instant';
import { withoutComments } from './comments';
import type { Timestamp } from './timestamp';

/** What a reader should know of a date that was understood but not written as it should be. */
export type DateNote = 'two-digit-year' | 'wrong-weekday' | 'missing-zone' | 'unknown-zone';

export type ParsedDate = {
  /** Epoch ms; read as UTC where the zone is missing or unknown. */
  ms: number;
  /** Minutes east of UTC as the text says, null where it does not. */
  offsetMinutes: number | null;
  notes: DateNote[];
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Obsolete zones of RFC 5322 section 4.3, and the European ones that servers write. Hours. */
const ZONES: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  MET: 1,
  MEST: 2,
  EET: 2,
  EEST: 3,
};

const WEEKDAY = '(?:([A-Za-z]{3,9})\\s*[.,]?\\s*)?';
const TIME = '(\\d{1,2})\\s*:\\s*(\\d{2})(?:\\s*:\\s*(\\d{2})(?:[.,]\\d+)?)?';
const ZONE = '(?:([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5}(?![A-Za-z]))(?:[^A-Za-z0-9].*)?)?';
/** `Fri, 21 Nov 1997 09:55:06 -0600` (section 3.3 with 4.3's white space and years). */
const MAIL_DATE = new RegExp(
  `^${WEEKDAY}0?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?[\\s-]+(\\d{4}|\\d{2,3})\\s+${TIME}\\s*${ZONE}$`,
);
/** `Fri Nov 21 09:55:06 [-0600] 1997`, the form of C's asctime that old servers write. */
const ASCTIME = new RegExp(
  `^${WEEKDAY}([A-Za-z]{3})\\s+(\\d{1,2})\\s+${TIME}\\s+(?:([+-]\\d{4}|[A-Z]{1,5})\\s+)?(\\d{4})(?:\\s+([+-]\\d{4}))?$`,
);
/** Longer texts than a line (RFC 5322 section 2.1.1) are no dates. */
const MAX_DATE_LENGTH = 998;

type Pieces = {
  weekday: string | undefined;
  day: string | undefined;
  month: string | undefined;
  year: string | undefined;
  hour: string | undefined;
  minute: string | undefined;
  second: string | undefined;
  zone: string | undefined;
};

function pieces(text: string): Pieces | null {
  const mail = MAIL_DATE.exec(text);
  if (mail) {
    const [, weekday, day, month, year, hour, minute, second, zone] = mail;
    return { weekday, day, month, year, hour, minute, second, zone };
  }
  const asctime = ASCTIME.exec(text);
  if (!asctime) return null;
  const [, weekday, month, day, hour, minute, second, zoneBefore, year, zoneBehind] = asctime;
  return { weekday, day, month, year, hour, minute, second, zone: zoneBefore ?? zoneBehind };
}

/**
 * Reads a date of RFC 5322 section 3.3, tolerant of the obsolete forms (4.3) and of real life.
 * Null for what is no date, or a day that does not exist. Never throws.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > MAX_DATE_LENGTH) return null;
  const found = pieces(withoutComments(text).trim());
  if (!found) return null;
  const notes: DateNote[] = [];

  const month = MONTHS.indexOf((found.month ?? '').slice(0, 3).toLowerCase());
  const day = Number(found.day);
  const year = fullYear(found.year ?? '');
  if ((found.year ?? '').length < 4) notes.push('two-digit-year');
  const hour = Number(found.hour);
  const minute = Number(found.minute);
  const second = Number(found.second ?? 0);
  // Second 60 is a leap second and reads as the next minute's first.
  if (month < 0 || year < 1900 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(year, month, day);
  if (day < 1 || midnight >= Date.UTC(year, month + 1, 1)) return null;
  if (/^[ap]m$/i.test(found.zone ?? '')) return null;

  if (found.weekday) {
    const weekday = WEEKDAYS.indexOf(found.weekday.slice(0, 3).toLowerCase());
    if (weekday !== dayOfWeek(midnight)) notes.push('wrong-weekday');
  }
  const offsetMinutes = zoneOffset(found.zone);
  if (offsetMinutes === null) notes.push(found.zone ? 'unknown-zone' : 'missing-zone');

  const local = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  const ms = local - (offsetMinutes ?? 0) * 60_000;
  return knownInstant(ms) === null ? null : { ms, offsetMinutes, notes };
}

/** 0 is Sunday; day 0 of the epoch was a Thursday. */
function dayOfWeek(midnight: number): number {
  return (((midnight / 86_400_000 + 4) % 7) + 7) % 7;
}

/** Section 4.3: 00–49 are this century, 50–99 and three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function zoneOffset(zone: string | undefined): number | null {
  if (!zone) return null;
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!numeric) {
    const hours = ZONES[zone.toUpperCase()];
    return hours === undefined ? null : hours * 60;
  }
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  if (Number(numeric[3]) > 59 || minutes > 24 * 60) return null;
  return numeric[1] === '-' && minutes > 0 ? -minutes : minutes;
}

/** A date field's text as evidence, null where it is no date. */
export function headerTimestamp(
  text: string,
  source: 'date-header' | 'received-header',
): Timestamp | null {
  const date = parseDate(text);
  return date && asTimestamp(text, date, source);
}

export function asTimestamp(
  text: string,
  { ms, offsetMinutes }: ParsedDate,
  source: 'date-header' | 'received-header',
): Timestamp {
  return { text, instant: instantText(ms), offsetMinutes, source };
}
