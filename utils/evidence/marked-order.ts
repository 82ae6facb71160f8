import type { Database } from '@/utils/storage/database';
import { inParts } from '@/utils/storage/in-parts';
import type { Evidence, StoredEvidence } from './schema';

/** Records that are read at once: more take more memory, and no less time. */
const PART = 250;

/**
 * What `toItem` takes of each piece of evidence of a mailbox, or of an outage in it, in the order in
 * which they were marked. There may be very many records: the others are let go of as they are read.
 */
export async function inMarkedOrder<T extends Pick<Evidence, 'id' | 'markedAt'>>(
  db: Database,
  { mailbox, outage }: { mailbox: string; outage: string | undefined },
  toItem: (stored: StoredEvidence) => T,
): Promise<T[]> {
  const { store } = db.transaction('evidence');
  const everyId = IDBKeyRange.bound('', []);
  const items: T[] = [];
  for await (const part of inParts(store, everyId, ({ id }) => id, PART)) {
    for (const stored of part) {
      const isAsked = outage === undefined || stored.outage === outage;
      if (isAsked && stored.mailbox === mailbox && stored.removedAt === null) {
        items.push(toItem(stored));
      }
    }
  }
  return items.sort(
    (one, other) => compare(one.markedAt, other.markedAt) || compare(one.id, other.id),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
