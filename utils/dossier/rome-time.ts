import { HOUR_MS } from '@/utils/time/civil';
import { FIRST_INSTANT, LAST_INSTANT, romeOffset } from '@/utils/time/rome';

/** Calendar day in Europe/Rome, `YYYY-MM-DD`, of an instant in epoch ms. */
export function romeDate(instant: number): string {
  return romeDateTime(instant).slice(0, 10);
}

/**
 * RFC 3339 with Rome's offset, `2023-01-23T16:00:05+01:00`, of an instant in epoch ms. Senders date
 * their mail as they like: what lies outside the years of `utils/time/rome` is written in UTC.
 */
export function romeDateTime(instant: number): string {
  const isKnown = instant >= FIRST_INSTANT && instant <= LAST_INSTANT;
  const offset = isKnown ? romeOffset(instant) : 0;
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  return isKnown ? `${local}+0${offset / HOUR_MS}:00` : `${local}Z`;
}
