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
export async function inMarkedOrder<T extends Pick<Evidence, 'markedAt'>>(
  db: Database,
  scope: Scope,
  toItem: (stored: StoredEvidence) => T,
): Promise<T[]> {
  const items: T[] = [];
  for await (const part of recordsOf(db)) {
    for (const stored of part.filter(isIn(scope))) items.push(toItem(stored));
  }
  // Those of one time stay as they were read, by their ids.
  return items.sort((one, other) => compare(one.markedAt, other.markedAt));
}

/** Whether there is such a piece of evidence; reads no further than the first one. */
export async function isThere(
  db: Database,
  scope: Scope,
  isSuch: (stored: StoredEvidence) => boolean,
): Promise<boolean> {
  const isAsked = isIn(scope);
  for await (const part of recordsOf(db)) {
    if (part.some((stored) => isAsked(stored) && isSuch(stored))) return true;
  }
  return false;
}

/** Every record in the order of the ids, or those after one, some at a time within one transaction. */
export function recordsOf(db: Database, after?: string): AsyncGenerator<StoredEvidence[]> {
  const { store } = db.transaction('evidence');
  const range = IDBKeyRange.bound(after ?? '', [], after !== undefined);
  return inParts(store, range, ({ id }) => id, PART);
}

/** Whether a record is one of those asked for, and was not taken off. */
export function isIn({ mailbox, outage }: Scope): (stored: StoredEvidence) => boolean {
  return (stored) => {
    const isAsked = outage === undefined || stored.outage === outage;
    return isAsked && stored.mailbox === mailbox && stored.removedAt === null;
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
