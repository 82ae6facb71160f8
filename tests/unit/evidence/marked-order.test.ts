import { describe, expect, it } from 'vitest';
import { copyEvidence, writeInMarkedOrder } from '@/utils/evidence/copied';
import { JsonLines } from '@/utils/storage/json-lines';
import { newFile } from '@/utils/storage/private-folder';
import { MemoryFiles } from '../storage/memory-files';
import { hash, MAILBOX, mail, mark, OUTAGE, openStage } from './stage';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than are read at once. */
const MANY = 1000;

/** Many pieces, in the order in which they were marked, under ids of another order. */
async function stageWithMany() {
  const stage = await openStage();
  const first = await mark(stage.store, mail(1));
  const { store } = stage.db.transaction('evidence', 'readwrite');
  const all = [first];
  for (let day = 1; day < MANY; day++) {
    const markedAt = new Date(Date.parse(first.markedAt) + day * DAY_MS).toISOString();
    const item = { ...first, id: hash(mail(day)), markedAt };
    await store.add({ ...item, removedAt: null });
    all.push(item);
  }
  return { ...stage, all };
}

describe('very much evidence', () => {
  it('is listed in the order in which it was marked', async () => {
    const { store, all } = await stageWithMany();
    expect(await store.list(MAILBOX)).toEqual(all);
  });

  it('is listed of one mailbox, and of one outage in it, without what was taken off', async () => {
    const { db, store, all } = await stageWithMany();
    const [hers, june, gone, ...rest] = all.toReversed();
    if (!hers || !june || !gone) throw new Error('too few');
    await db.put('evidence', { ...hers, mailbox: 'bea@virgilio.it', removedAt: null });
    await db.put('evidence', { ...june, outage: 'jun2023', removedAt: null });
    await db.put('evidence', { ...gone, removedAt: gone.markedAt });
    rest.reverse();
    expect(await store.list(MAILBOX)).toEqual([...rest, { ...june, outage: 'jun2023' }]);
    expect(await store.list(MAILBOX, OUTAGE)).toEqual(rest);
  });

  it('is looked through for a piece, no further than to that', async () => {
    const { store, all } = await stageWithMany();
    let seen = 0;
    const has = (id: string) => store.has(MAILBOX, (item) => ++seen > 0 && item.id === id);
    const [first] = all.map(({ id }) => id).sort();
    expect(await has(first ?? '')).toBe(true);
    expect(seen).toBeLessThan(MANY);
    expect(await has('unknown')).toBe(false);
  });

  it('is copied to a file part by part, for who reads it again and again', async () => {
    const { db, store, all } = await stageWithMany();
    await store.remove(all[1]?.id ?? '');
    const there = all.toSpliced(1, 1);
    const handle = await newFile(new MemoryFiles().root(), 'exports', 'evidence.json');
    const file = new JsonLines(await handle.createSyncAccessHandle());
    const lengths: number[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const copied = await copyEvidence(db, { mailbox: MAILBOX, outage: OUTAGE }, file, after, 400);
      lengths.push(copied.lines.length);
      after = copied.last;
    }
    const lines = { start: 0, end: file.flush(), length: there.length };
    const evidence = file.values(writeInMarkedOrder(lines, file));
    await db.clear('evidence');
    expect(lengths).toHaveLength(3);
    expect(evidence).toHaveLength(there.length);
    expect([...evidence]).toEqual(there);
    expect([...evidence]).toEqual(there);
  });

  it('is summed up item by item', async () => {
    const { store, all } = await stageWithMany();
    const summaries = await store.summaries(MAILBOX, OUTAGE);
    expect(summaries).toEqual(
      all.map(({ id, kind, sha256, messageId, markedAt }) => {
        return { id, kind, sha256, messageId, markedAt };
      }),
    );
  });
});
