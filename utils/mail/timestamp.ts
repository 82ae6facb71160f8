import * as z from 'zod/mini';
import { DAY_MS, HOUR_MS } from '@/utils/time/civil';
import { romeCivilMs } from '@/utils/time/rome';

/**
 * A time as evidence: what was written, what instant it means, and who says so.
 * `text` is the header's own text, `instant` is RFC 3339 in UTC, `offsetMinutes` is the offset that
 * the text carried (null where it carried none).
 */
export const timestampSchema = z.object({
  text: z.nullable(z.string()),
  instant: z.iso.datetime(),
  offsetMinutes: z.nullable(z.int()),
  source: z.enum(['date-header', 'received-header', 'server-received', 'server-sent', 'user']),
});
export type Timestamp = z.infer<typeof timestampSchema>;

/** A time that the webmail's server gives as epoch milliseconds. */
export function serverTimestamp(ms: number, source: 'server-received' | 'server-sent'): Timestamp {
  return { text: null, instant: new Date(ms).toISOString(), offsetMinutes: null, source };
}

const NOON_MS = 12 * HOUR_MS;

/** Whether the user told no hour: his day is kept as its noon in Rome. */
export function isDayOnly({ source, instant }: Timestamp): boolean {
  return source === 'user' && romeCivilMs(Date.parse(instant)) % DAY_MS === NOON_MS;
}

/** A time that the user tells; RFC 3339 in UTC. */
export function userTimestamp(instant: string): Timestamp {
  return { text: null, instant, offsetMinutes: null, source: 'user' };
}
