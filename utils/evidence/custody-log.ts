import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import type { CustodyEntry } from './custody';
import { entriesOf } from './custody-records';

/** Entries that are held at once, as nearly as whole records allow. */
const PART = 100;

/**
 * A mailbox's custody log, of which a part is held at once. Each part is a transaction of its own, so
 * that who reads may take his time; he comes upon what is written meanwhile.
 */
export async function* custodyEntries(db: Database, mailbox: string): AsyncGenerator<CustodyEntry> {
  for await (const part of custodyParts(db, mailbox)) yield* part;
}

/** The same in its parts, from the one on that follows another, which ended with the entry `after`. */
export async function* custodyParts(
  db: Database,
  mailbox: string,
  after = 0,
): AsyncGenerator<CustodyEntry[]> {
  const { upper } = everyOf(mailbox);
  let last = after;
  // A record holds one entry or hundreds; a cursor would have Firefox read ahead dozens of them.
  let count = 1;
  for (;;) {
    const range = IDBKeyRange.bound([mailbox, last + 1], upper);
    const records = await db.getAll('custody', range, count);
    const entries = entriesOf(records);
    const end = entries.at(-1);
    if (!end) return;
    yield entries;
    last = end.seq;
    count = Math.min(2 * count, Math.ceil((PART * records.length) / entries.length));
  }
}
