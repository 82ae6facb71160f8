import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAccess, writeStream } from '@/utils/storage/private-file';
import { newFile } from '@/utils/storage/private-folder';
import { gathered } from '@/utils/zip/gather';
import { MemoryFiles } from './memory-files';

async function openFile() {
  const handle = await newFile(new MemoryFiles().root(), 'exports', 'dossier.zip');
  return handle.createSyncAccessHandle();
}

const streamOf = (parts: readonly Uint8Array[], onEnd = () => {}) =>
  gathered(
    (async function* () {
      try {
        yield* parts;
      } finally {
        onEnd();
      }
    })(),
  );

it('writes what comes in parts of any size, and reads any stretch of it back', async () => {
  // Around the 1 MiB in which it is written.
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 9 }),
    fc
      .integer({ min: (1 << 20) - 2, max: (1 << 20) + 2 })
      .map((size) => new Uint8Array(size).fill(size)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      async (parts, from, more) => {
        const bytes = Buffer.concat(parts);
        const access = await openFile();
        const sha256 = await writeStream(access, streamOf(parts), async () => {});
        expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        const file = readAccess(access);
        expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), bytes)).toBe(0);
        const start = from % (bytes.length + 1);
        const stretch = Buffer.from(await file.slice(start, start + more).arrayBuffer());
        expect(Buffer.compare(stretch, bytes.subarray(start, start + more))).toBe(0);
      },
    ),
    { numRuns: 25 },
  );
});

it('tells that the disk is full, and reads no further', async () => {
  const access = await openFile();
  let isRead = true;
  const stream = streamOf([new Uint8Array(1 << 20), new Uint8Array(1 << 20)], () => {
    isRead = false;
  });
  const full = { ...access, write: (bytes: Uint8Array) => bytes.length - 1 };
  const writing = writeStream(full, stream, async () => {});
  await expect(writing).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(isRead).toBe(false);
});
