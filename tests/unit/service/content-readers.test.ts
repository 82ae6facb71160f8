import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentsInGroups } from '@/utils/service/content-groups';
import { serveContents } from '@/utils/service/content-reader';
import { ContentReaders } from '@/utils/service/content-readers';
import { DATABASE_NAME, openDatabase } from '@/utils/storage/database';

/** Workers that were started, and those that were ended. */
const lives = { started: 0, ended: 0 };

/** A worker in this thread; what is posted is copied, or moved, as between two threads. */
class ThreadlessWorker {
  onmessage: (event: { data: unknown }) => void = () => {};
  #onRequest: (event: { data: unknown }) => void = () => {};
  #isOver = false;

  constructor() {
    lives.started += 1;
    serveContents({
      addEventListener: (_type: string, listener: (event: { data: unknown }) => void) => {
        this.#onRequest = listener;
      },
      postMessage: (data: unknown, options: StructuredSerializeOptions) =>
        this.onmessage({ data: structuredClone(data, options) }),
    } as unknown as Window & typeof globalThis);
  }

  postMessage(data: unknown, transfer: Transferable[]): void {
    if (!this.#isOver) this.#onRequest({ data: structuredClone(data, { transfer }) });
  }

  terminate(): void {
    this.#isOver = true;
    lives.ended += 1;
  }
}

beforeEach(() => {
  Object.assign(lives, { started: 0, ended: 0 });
  vi.stubGlobal('Worker', ThreadlessWorker);
});
afterEach(() => vi.unstubAllGlobals());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What is read of contents that are stored under these hashes, or are not stored. */
async function readBack(
  stored: readonly (readonly [hash: string, bytes: Uint8Array | null, recorded: number])[],
) {
  const db = await openDatabase(DATABASE_NAME);
  for (const [hash, bytes] of stored) {
    if (bytes) await db.put('content', { sha256: hash, blob: new Blob([new Uint8Array(bytes)]) });
  }
  const read: unknown[] = [];
  const wanted = stored.map(([hash, , recorded]) => ({ sha256: hash, bytes: recorded }));
  const readers = new ContentReaders();
  for await (const content of contentsInGroups(wanted, (request) => readers.read(request))) {
    read.push(content.state === 'read' ? [content.sha256, sha256(content.bytes)] : content.state);
  }
  db.close();
  return read;
}

it('reads contents of any size in their order, by readers that all end', async () => {
  const sizes = [0, 1, 3 << 20, (4 << 20) + 1, 4 << 20, 9 << 20, 5, 2 << 20, 30 << 20, 2 << 20];
  const contents = sizes.map((size, index) => new Uint8Array(size).fill(index + 1));
  const stored = contents.map((bytes) => [sha256(bytes), bytes, bytes.length] as const);
  expect(await readBack(stored)).toEqual(stored.map(([hash]) => [hash, hash]));
  expect(lives.started).toBeGreaterThan(1);
  expect(lives.ended).toBe(lives.started);
});

it('tells of bytes that are gone or are others by now, and reads the rest', async () => {
  const whole = new Uint8Array([1, 2]);
  // Larger than the record tells, and than the room that was made for it.
  const other = new Uint8Array(5 << 20);
  const read = await readBack([
    ['00'.repeat(32), null, 3],
    ['11'.repeat(32), other, 3],
    [sha256(whole), whole, 2],
  ]);
  expect(read).toEqual(['gone', [sha256(other), sha256(other)], [sha256(whole), sha256(whole)]]);
});

it('starts nothing for nothing', async () => {
  expect(await readBack([])).toEqual([]);
  expect(lives.started).toBe(0);
});
