import { describe, expect, it } from 'vitest';
import { copyLog, type LogLines } from '@/utils/evidence/copied';
import { type CustodyEntry, type CustodyFact, chain } from '@/utils/evidence/custody';
import { custodyEntries } from '@/utils/evidence/custody-log';
import { type CustodyRecord, custodyRecord, entriesOf } from '@/utils/evidence/custody-records';
import { JsonLines } from '@/utils/storage/json-lines';
import { newFile } from '@/utils/storage/private-folder';
import { MemoryFiles } from '../storage/memory-files';
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
    const { db } = await stageWithLog([...own, ...others]);
    const entries: CustodyEntry[] = [];
    for await (const entry of custodyEntries(db, MAILBOX)) {
      await new Promise((resolve) => setImmediate(resolve));
      entries.push(entry);
    }
    expect(entries).toEqual(entriesOf(own));
  });

  it('is copied to a file part by part, also what is written meanwhile', async () => {
    const { store, db } = await stageWithLog(logOf(MAILBOX, TRANSACTIONS));
    const handle = await newFile(new MemoryFiles().root(), 'exports', 'log.jsonl');
    const file = new JsonLines(await handle.createSyncAccessHandle());
    let copied: LogLines = await copyLog(db, MAILBOX, file, null, 500);
    await store.exported(MAILBOX, 'dossier.zip', 'f'.repeat(64));
    for (let part = 1; !copied.isWhole; part++) {
      expect(part).toBeLessThan(4);
      copied = await copyLog(db, MAILBOX, file, copied.last, 500);
    }
    const all = await store.custody(MAILBOX);
    const lines = file.values({ start: 0, end: file.flush(), length: all.length });
    expect([...lines]).toEqual(all);
    expect(copied.last).toEqual(all.at(-1));
  });

  it('is copied no further than it holds', async () => {
    const records = logOf(MAILBOX, TRANSACTIONS);
    const { db } = await stageWithLog(records.toSpliced(700, 1));
    const file = new JsonLines({ read: () => 0, write: (bytes) => bytes.byteLength });
    const missed = records[700]?.seq ?? 0;
    await expect(copyLog(db, MAILBOX, file, null)).rejects.toThrow(`entry ${missed + 2}`);
  });
});
