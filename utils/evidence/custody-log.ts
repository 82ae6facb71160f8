import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import type { CustodyEntry } from './custody';
import { type CustodyRecord, entriesOf } from './custody-records';

/** Entries that are held at once, with those that share the last one's record. */
const PART = 1000;

/**
 * A mailbox's custody log up to the entry `end`, of which a part is held at once. Each part is a
 * transaction of its own, so that who reads may take his time; without an `end` he comes upon what
 * is written meanwhile.
 */
export async function* custodyEntries(
  db: Database,
  mailbox: string,
  end = Number.POSITIVE_INFINITY,
): AsyncGenerator<CustodyEntry> {
  let rest = everyOf(mailbox);
  for (;;) {
    const part = await firstRecords(db, rest);
    const last = part.at(-1);
    if (!last) return;
    for (const entry of entriesOf(part)) {
      if (entry.seq > end) return;
      yield entry;
    }
    rest = IDBKeyRange.bound([mailbox, last.seq], rest.upper, true);
  }
}

async function firstRecords(db: Database, range: IDBKeyRange): Promise<CustodyRecord[]> {
  const records: CustodyRecord[] = [];
  let entries = 0;
  for await (const { value } of db.transaction('custody').store.iterate(range)) {
    records.push(value);
    entries += value.entries.length;
    if (entries >= PART) break;
  }
  return records;
}
