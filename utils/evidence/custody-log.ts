import type { Database } from '@/utils/storage/database';
import { inParts } from '@/utils/storage/in-parts';
import { everyOf } from '@/utils/storage/key-range';
import type { CustodyEntry } from './custody';
import { type CustodyRecord, entriesOf } from './custody-records';

/** Records that are read at once. Those of an import hold some hundred entries each. */
const PART = 32;

/**
 * A mailbox's custody log up to the entry `end`, of which a part is held at once. Each part is a
 * transaction of its own, so that who reads may take his time; without an `end` he comes upon what
 * is written meanwhile.
 */
export async function* custodyEntries(
  db: Database,
  mailbox: string,
  end: number,
): AsyncGenerator<CustodyEntry> {
  const log = {
    getAll: (range: IDBKeyRange, count: number) => db.getAll('custody', range, count),
  };
  const keyOf = ({ seq }: CustodyRecord) => [mailbox, seq];
  for await (const records of inParts(log, everyOf(mailbox), keyOf, PART)) {
    for (const entry of entriesOf(records)) {
      if (entry.seq > end) return;
      yield entry;
    }
  }
}
