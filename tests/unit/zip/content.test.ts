import { expect, it } from 'vitest';
import { BlockingFile } from '@/utils/zip/blocking-file';
import { wholeContent } from '@/utils/zip/content';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { type ZipEntry, zipStream } from '@/utils/zip/write';

/** As many as a window reads at once. */
const WINDOW_BYTES = 4 << 20;

it('gives a content that no later read writes over, also one that fills the window', async () => {
  const contents = [1, 2].map((value) => new Uint8Array(WINDOW_BYTES).fill(value));
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [index, bytes] of contents.entries()) yield { path: `${index}`, bytes };
  }
  const zip = await new Response(zipStream('folder', entries(), 0)).bytes();
  const file = new BlockingFile((into, at) => {
    const part = zip.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  }, zip.length);
  const window = new FileWindow(file);
  const read: Uint8Array[] = [];
  for (const item of await readDirectory(file)) read.push(await wholeContent(window, item));
  expect(read.map((bytes, index) => Buffer.compare(bytes, contents[index] as Uint8Array))).toEqual([
    0, 0,
  ]);
});
