import type { Database } from '@/utils/storage/database';

/** Changes what a mailbox's custody log says of one of its entries, as nobody of us would. */
export async function tamper(db: Database, mailbox: string, seq: number): Promise<void> {
  const records = await db.getAll('custody', IDBKeyRange.bound([mailbox, 1], [mailbox, seq]));
  const record = records.at(-1);
  const entry = record?.entries.find((candidate) => candidate.seq === seq);
  if (!record || !entry) throw new Error('no entry');
  entry.at = '2020-01-01T00:00:00.000Z';
  await db.put('custody', record);
}
