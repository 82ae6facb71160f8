import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { inParts } from '@/utils/storage/in-parts';

it('reads every record of a range once, in the order of the keys, and never more than asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.oneof(fc.nat(), fc.string())),
      fc.integer({ min: 1, max: 5 }),
      async (keys, count) => {
        const db = await openDB(crypto.randomUUID(), 1, {
          upgrade: (db) => void db.createObjectStore('records', { keyPath: 'key' }),
        });
        for (const key of keys) await db.add('records', { key });
        const texts = IDBKeyRange.bound('', []);
        const { store } = db.transaction('records');
        const parts: { key: string }[][] = [];
        for await (const part of inParts(store, texts, ({ key }) => key, count)) parts.push(part);
        expect(parts.flat()).toEqual(await db.getAll('records', texts));
        for (const { length } of parts) expect(length).toBeLessThanOrEqual(count);
        db.close();
      },
    ),
    { numRuns: 40 },
  );
});
