import { DEFAULT_TIMEOUT_MS, type DrivenPage } from '../browsers/driver';
import { until } from '../browsers/poll';

/** What the extension stores, by the names of its object stores; bytes and numbers as base64. */
export type StoredRecords = Record<string, Record<string, unknown>[]>;

/** Resolves when the extension has made its database: whoever opens it before makes an empty one. */
async function untilMade(page: DrivenPage): Promise<void> {
  const isMade = () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'postapersa'),
    );
  await until('the database of the extension', isMade, DEFAULT_TIMEOUT_MS);
}

/** Everything that the extension of this page stores, as JSON. */
export function readStore(page: DrivenPage): Promise<StoredRecords> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const base64 = (bytes: Uint8Array) => {
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    };
    const plain = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) {
        return { blob: base64(new Uint8Array(await value.arrayBuffer())), type: value.type };
      }
      if (value instanceof Float64Array) return { floats: base64(new Uint8Array(value.buffer)) };
      return value;
    };
    const db = await done(indexedDB.open('postapersa'));
    const records: Record<string, Record<string, unknown>[]> = {};
    for (const name of db.objectStoreNames) {
      const all = await done(db.transaction(name).objectStore(name).getAll());
      records[name] = await Promise.all(
        all.map(async (record) => {
          const members = Object.entries(record).map(async ([key, value]) => [
            key,
            await plain(value),
          ]);
          return Object.fromEntries(await Promise.all(members));
        }),
      );
    }
    db.close();
    return records;
  });
}

/** Takes everything away that is stored. */
export async function emptyStore(page: DrivenPage): Promise<void> {
  await untilMade(page);
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('postapersa');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) transaction.objectStore(name).clear();
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
  });
}

/** Puts such records beside what is stored, or in the place of those of the same keys. */
export async function addRecords(page: DrivenPage, records: StoredRecords): Promise<void> {
  await untilMade(page);
  await page.evaluate(async (given: StoredRecords) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const stored = (value: unknown): unknown => {
      const { blob, type, floats } = (value ?? {}) as Record<string, string | undefined>;
      if (blob !== undefined) return new Blob([bytes(blob)], { type: type ?? '' });
      return floats === undefined ? value : new Float64Array(bytes(floats).buffer);
    };
    const db = await done(indexedDB.open('postapersa'));
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) {
      const store = transaction.objectStore(name);
      for (const record of given[name] ?? []) {
        const members = Object.entries(record).map(([key, value]) => [key, stored(value)]);
        store.put(Object.fromEntries(members));
      }
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
  }, records);
}
