import { expect, it } from 'vitest';
import { BlockingFile } from '@/utils/zip/blocking-file';
import { wholeContent } from '@/utils/zip/content';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { type ZipEntry, zipStream } from '@/utils/zip/write';

/** As many as a window reads at once. */
const WINDOW_BYTES = 4 << 20;

/** What a file of a worker gives of a zip: reads go into the reader's own room. */
async function zipped(entries: readonly ZipEntry[]): Promise<BlockingFile> {
  async function* each() {
    yield* entries;
  }
  const zip = await new Response(zipStream('folder', each(), 0)).bytes();
  const readAt = (into: Uint8Array, at: number) => {
    const part = zip.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  };
  return new BlockingFile(readAt, zip.length);
}

it('gives a content that no later read writes over, also one that fills the window', async () => {
  const contents = [1, 2].map((value) => new Uint8Array(WINDOW_BYTES).fill(value));
  const file = await zipped(contents.map((bytes, index) => ({ path: `${index}`, bytes })));
  const window = new FileWindow(file);
  const read: Uint8Array[] = [];
  for (const item of await readDirectory(file)) read.push(await wholeContent(window, item));
  expect(read.map((bytes, index) => Buffer.compare(bytes, contents[index] as Uint8Array))).toEqual([
    0, 0,
  ]);
});

it('gives a content whose header the window ends in, wherever that is', async () => {
  const path = 'prove/0002_20230128T091011Z_7cc144dd.eml';
  const bytes = new Uint8Array(WINDOW_BYTES).fill(7);
  for (let left = 1; left < 100; left += 7) {
    const first = { path: '1', bytes: new Uint8Array(WINDOW_BYTES - 38 - 16 - left) };
    const file = await zipped([first, { path, bytes }]);
    const window = new FileWindow(file);
    const [one, other] = await readDirectory(file);
    if (!one || !other) throw new Error('no files');
    expect(other.offset).toBe(WINDOW_BYTES - left);
    await wholeContent(window, one);
    const read = await wholeContent(window, other);
    expect(Buffer.compare(read, bytes), `${left} bytes before`).toBe(0);
  }
});
