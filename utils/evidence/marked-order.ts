import type { Database } from '@/utils/storage/database';
import { inParts } from '@/utils/storage/in-parts';
import type { Evidence, StoredEvidence } from './schema';

/** Records that are read at once: more take more memory, and no less time. */
const PART = 250;

/** A mailbox's evidence, or that of an outage in it. */
export type Scope = { mailbox: string; outage?: string | undefined };

/**
 * What `toItem` takes of each piece of evidence, in the order in which they were marked. There may be
 * very many records: the others are let go of as they are read.
 */
export async function inMarkedOrder<T extends Pick<Evidence, 'id' | 'markedAt'>>(
  db: Database,
  scope: Scope,
  toItem: (stored: StoredEvidence) => T,
): Promise<T[]> {
  const items: T[] = [];
  for await (const part of partsOf(db, scope)) {
    for (const stored of part) items.push(toItem(stored));
  }
  return items.sort(
    (one, other) => compare(one.markedAt, other.markedAt) || compare(one.id, other.id),
  );
}

/** Whether there is such a piece of evidence; reads no further than the first one. */
export async function isThere(
  db: Database,
  scope: Scope,
  isSuch: (stored: StoredEvidence) => boolean,
): Promise<boolean> {
  for await (const part of partsOf(db, scope)) if (part.some(isSuch)) return true;
  return false;
}

/** Records in the order of their ids, some at a time, within one transaction. */
async function* partsOf(
  db: Database,
  { mailbox, outage }: Scope,
): AsyncGenerator<StoredEvidence[]> {
  const { store } = db.transaction('evidence');
  const everyId = IDBKeyRange.bound('', []);
  for await (const part of inParts(store, everyId, ({ id }) => id, PART)) {
    yield part.filter((stored) => {
      const isAsked = outage === undefined || stored.outage === outage;
      return isAsked && stored.mailbox === mailbox && stored.removedAt === null;
    });
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
