import { type Civil, DAY_MS, HOUR_MS, msToCivil } from './civil';

/**
 * Europe/Rome without an Intl call per instant. Intl is asked once per span of four weeks, and only
 * for the spans in use: since 1970 Italy's clocks have never changed twice within four weeks.
 * Instants are epoch ms; days are calendar days counted from 1970-01-01.
 */
const SPAN_MS = 28 * DAY_MS;

/** Instants known here: from 1 January 1970 in Rome to the end of 2106, where 32-bit clocks end. */
export const FIRST_INSTANT = Date.UTC(1969, 11, 31, 23);
export const LAST_INSTANT = Date.UTC(2106, 11, 31, 23) - 1;

/** Offsets, in ms, at both ends of a span, and the instant from which the second one holds. */
type Span = { before: number; after: number; changeAt: number };

const spans: Span[] = [];

const romeHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Rome is a whole number of hours ahead of UTC since 1893, so the hour alone tells the offset. */
function offsetByIntl(instant: number): number {
  const hoursAhead = Number(romeHour.format(instant)) - new Date(instant).getUTCHours();
  return ((hoursAhead + 24) % 24) * HOUR_MS;
}

function readSpan(index: number): Span {
  let low = FIRST_INSTANT + index * SPAN_MS;
  let high = low + SPAN_MS;
  const before = offsetByIntl(low);
  const after = offsetByIntl(high);
  if (before === after) return { before, after, changeAt: low };
  while (high - low > HOUR_MS) {
    const middle = low + Math.floor((high - low) / HOUR_MS / 2) * HOUR_MS;
    if (offsetByIntl(middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, changeAt: high };
}

/** Ms by which Rome's clocks are ahead of UTC. Throws RangeError outside 1970–2106 and on NaN. */
export function romeOffset(instant: number): number {
  if (!(instant >= FIRST_INSTANT && instant <= LAST_INSTANT)) {
    throw new RangeError(`Instant outside 1970–2106: ${instant}`);
  }
  const index = Math.floor((instant - FIRST_INSTANT) / SPAN_MS);
  let span = spans[index];
  if (span === undefined) {
    span = readSpan(index);
    spans[index] = span;
  }
  return instant < span.changeAt ? span.before : span.after;
}

/** What Rome's clocks and calendars show at an instant, as civil ms. */
export function romeCivilMs(instant: number): number {
  return instant + romeOffset(instant);
}

export function romeCivil(instant: number): Civil {
  return msToCivil(romeCivilMs(instant));
}

/** The calendar day of an instant in Rome. */
export function romeDay(instant: number): number {
  return Math.floor(romeCivilMs(instant) / DAY_MS);
}

/**
 * The instants at which Rome's clocks show a civil time, in order: mostly one, two in the hour that
 * is repeated in autumn, none in the hour that is skipped in spring.
 */
export function romeInstants(civilMs: number): number[] {
  const before = offsetAround(civilMs - DAY_MS);
  const after = offsetAround(civilMs + DAY_MS);
  if (before === after) return [civilMs - before];
  return [civilMs - Math.max(before, after), civilMs - Math.min(before, after)].filter(
    (instant) => romeCivilMs(instant) === civilMs,
  );
}

/**
 * The one instant of a civil time, chosen as Temporal's "compatible" does: the first of two; for a
 * time that clocks skip, the instant they would have shown had they not been moved yet.
 */
export function romeInstant(civilMs: number): number {
  return romeInstants(civilMs)[0] ?? civilMs - offsetAround(civilMs - DAY_MS);
}

/** First instant of a calendar day in Rome. */
export function startOfRomeDay(day: number): number {
  return romeInstant(day * DAY_MS);
}

/** Length of a calendar day in Rome, in hours: 23, 24 or 25. */
export function romeDayHours(day: number): number {
  return (startOfRomeDay(day + 1) - startOfRomeDay(day)) / HOUR_MS;
}

function offsetAround(instant: number): number {
  return romeOffset(Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT));
}
