import type { Hop } from './hop';
import { parseReceived } from './received';
import type { Timestamp } from './timestamp';

/**
 * Hops that are kept, those nearest to the mailbox first. RFC 5321 section 6.3 takes 100 hops for a
 * loop; more than five times that is made up.
 */
export const MAX_HOPS = 500;

/**
 * The way of a message.
 * @param received the `Received` fields as they stand, top (last server) first
 * @param sent the `Date` field's time, from which the first wait counts
 * @returns hops in travel order, each with its wait since the last time known before it
 */
export function readHops(received: readonly string[], sent: Timestamp | null): Hop[] {
  let beforeMs = sent && Date.parse(sent.instant);
  return received
    .slice(0, MAX_HOPS)
    .reverse()
    .map((field) => {
      const { from, by, with: protocol, id, time } = parseReceived(field);
      const timeMs = time && Date.parse(time.instant);
      const waitMs = timeMs !== null && beforeMs !== null ? timeMs - beforeMs : null;
      beforeMs = timeMs ?? beforeMs;
      return { from, by, with: protocol, id, time, waitMs };
    });
}
