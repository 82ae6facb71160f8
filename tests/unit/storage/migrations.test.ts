import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/utils/evidence/custody';
import { openDatabase } from '@/utils/storage/database';
import { MIGRATIONS } from '@/utils/storage/migrations';
import version1 from '../../fixtures/storage/1.json';
import version2 from '../../fixtures/storage/2.json';
import version3 from '../../fixtures/storage/3.json';
import version4 from '../../fixtures/storage/4.json';
import { MAILBOX, stageOver } from '../evidence/stage';

type Frozen = {
  stores: Record<
    string,
    { keyPath: string | string[]; indexes?: Record<string, string | string[]>; records: object[] }
  >;
  /** The records of a store, as later versions rewrite them. */
  today?: Record<string, object[]>;
};

/** JSON has no columns of numbers: in the files they are arrays. */
const COLUMNS = ['received', 'sent', 'sizes', 'flags'];
const inColumns = (record: object) =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      COLUMNS.includes(key) && Array.isArray(value) ? Float64Array.from(value) : value,
    ]),
  );

/** A database as that version left it, written without any code of ours. */
function thaw({ stores }: Frozen, version: number): Promise<string> {
  const name = `frozen-${randomUUID()}`;
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes = {}, records }] of Object.entries(stores)) {
        const created = request.result.createObjectStore(store, { keyPath });
        for (const [index, path] of Object.entries(indexes)) created.createIndex(index, path);
        for (const record of records) created.add(inColumns(record));
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve(name);
    };
  });
}

describe.each<[number, Frozen]>([
  [1, version1],
  [2, version2],
  [3, version3],
  [4, version4],
])('data of version %i', (version, frozen) => {
  it('is all there, and works, in the version of today', async () => {
    const db = await openDatabase(await thaw(frozen, version));
    expect(db.version).toBe(MIGRATIONS.length);
    for (const [store, { records }] of Object.entries(frozen.stores)) {
      const kept = await db.getAll(store as 'evidence');
      expect(kept).toHaveLength(records.length);
      for (const record of frozen.today?.[store] ?? records) {
        expect(kept).toContainEqual(inColumns(record));
      }
    }
    const { store } = stageOver(db);
    const [item] = await store.list(MAILBOX);
    await store.edit(item?.id ?? '', { note: 'riletta' });
    await store.tidy();
    expect(await db.count('evidence')).toBe(1);
    expect(verifyChain(await store.custody(MAILBOX))).toBeNull();
  });

  it('stays as it was where a migration fails', async () => {
    const name = await thaw(frozen, version);
    const failing = async () => {
      throw new Error('the migration failed');
    };
    const opening = openDatabase(name, [...MIGRATIONS, failing]);
    await expect(opening).rejects.toThrow('the migration failed');
    const db = await openDatabase(name, MIGRATIONS.slice(0, version));
    expect(await db.getAll('evidence')).toEqual(
      expect.arrayContaining(frozen.stores.evidence?.records ?? []),
    );
    db.close();
  });
});
