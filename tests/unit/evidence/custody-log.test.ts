import { describe, expect, it } from 'vitest';
import { type CustodyEntry, type CustodyFact, chain } from '@/utils/evidence/custody';
import { type CustodyRecord, custodyRecord, entriesOf } from '@/utils/evidence/custody-records';
import { MAILBOX, openStage } from './stage';

/** More than are held at once. */
const TRANSACTIONS = 800;

const FACT: CustodyFact = {
  at: '2026-11-21T10:00:00.000Z',
  action: 'acquired',
  item: null,
  sha256: null,
  host: null,
  folder: null,
  serverId: null,
  version: '1.0.0',
  detail: '',
};

/** A log that was written by so many transactions, of one, two or three entries. */
function logOf(mailbox: string, transactions: number): CustodyRecord[] {
  const records: CustodyRecord[] = [];
  let last: CustodyEntry | null = null;
  for (let written = 0; written < transactions; written++) {
    const entries: CustodyEntry[] = [];
    for (let entry = 0; entry <= written % 3; entry++) {
      last = chain(FACT, last);
      entries.push(last);
    }
    const record = custodyRecord(mailbox, entries);
    if (record) records.push(record);
  }
  return records;
}

async function stageWithLog(records: readonly CustodyRecord[]) {
  const stage = await openStage();
  for (const record of records) await stage.db.add('custody', record);
  return stage;
}

describe('the custody log, entry by entry', () => {
  it('is the whole log of this mailbox, while who reads waits for other things', async () => {
    const own = logOf(MAILBOX, TRANSACTIONS);
    const others = [...logOf('a@libero.it', 3), ...logOf('z@libero.it', 3)];
    const { store } = await stageWithLog([...own, ...others]);
    const entries: CustodyEntry[] = [];
    for await (const entry of store.custodyEntries(MAILBOX)) {
      await new Promise((resolve) => setImmediate(resolve));
      entries.push(entry);
    }
    expect(entries).toEqual(entriesOf(own));
  });

  it('ends with the entry asked for, whatever is written meanwhile', async () => {
    const { store } = await stageWithLog(logOf(MAILBOX, TRANSACTIONS));
    const end = (await store.custody(MAILBOX)).length - 1;
    let read = 0;
    for await (const { seq } of store.custodyEntries(MAILBOX, end)) {
      if (seq === 500) await store.exported(MAILBOX, `${seq}.zip`, 'f'.repeat(64));
      expect(seq).toBe(++read);
    }
    expect(read).toBe(end);
  });
});
