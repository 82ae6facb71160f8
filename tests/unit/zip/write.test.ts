import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeContent } from '@/utils/zip/content';
import { MAX_ENTRIES, readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { type ZipEntry, zipStream } from '@/utils/zip/write';

const MODIFIED = Date.UTC(2026, 10, 21, 19, 10, 20);
/** What Python's own reader says of a zip: how many entries, and the last of them. */
const ASK = `
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
last = z.infolist()[-1]
print(len(z.namelist()), last.filename, last.date_time, oct(last.external_attr >> 16), z.read(last))
`;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zip-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function* each(entries: Iterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  yield* entries;
}

function* numbered(count: number): Generator<ZipEntry> {
  const bytes = Uint8Array.of(1, 2, 3);
  for (let number = 0; number < count; number++) yield { path: `${number}`, bytes };
}

async function zipped(entries: Iterable<ZipEntry>): Promise<Blob> {
  return new Response(zipStream('folder', each(entries), MODIFIED)).blob();
}

function python(file: string): string {
  return execFileSync('python3', ['-c', ASK, file]).toString().trim();
}

function unzip(file: string): string {
  return execFileSync('unzip', ['-tqq', file], { stdio: 'pipe' }).toString();
}

it('is read back as it was written, whatever is in it', async () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 });
  const name = fc.stringMatching(/^[a-zè☎😀]{1,8}$/u);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.tuple(name, parts), { selector: ([path]) => path }), check),
  );

  async function check(files: [path: string, parts: Uint8Array<ArrayBuffer>[]][]) {
    const zip = await zipped(files.map(([path, bytes]) => ({ path, bytes })));
    const items = await readDirectory(zip);
    expect(items.map(({ path }) => path)).toEqual(files.map(([path]) => `folder/${path}`));
    const window = new FileWindow(zip);
    for (const [index, item] of items.entries()) {
      expect(item.modified).toBe(MODIFIED);
      const bytes = Buffer.concat(files[index]?.[1] ?? []);
      expect(Buffer.from(await wholeContent(window, item))).toEqual(bytes);
    }
  }
});

it('holds the same bytes of a file that is whole and of one that comes in parts', async () => {
  const whole = await zipped([{ path: 'a', bytes: Uint8Array.of(1, 2, 3) }]);
  const parts = await zipped([{ path: 'a', bytes: [Uint8Array.of(1, 2), Uint8Array.of(3)] }]);
  expect(await parts.bytes()).toEqual(await whole.bytes());
});

describe.each([1, 65_534, 65_536])('a zip of %i files', (count) => {
  it('is read to its last file by unzip, by Python and by ourselves', async () => {
    const file = join(directory, `${count}.zip`);
    const zip = await zipped(numbered(count));
    await writeFile(file, zip.stream());
    expect(unzip(file)).toBe('');
    expect(python(file)).toBe(
      `${count} folder/${count - 1} (2026, 11, 21, 19, 10, 20) 0o100644 b'\\x01\\x02\\x03'`,
    );
    expect(await readDirectory(zip)).toHaveLength(count);
  });
});

it('is refused with one file more than we read', async () => {
  const stream = zipStream('folder', each(numbered(MAX_ENTRIES + 1)), MODIFIED);
  await expect(stream.pipeTo(new WritableStream())).rejects.toThrow('too-many-entries');
});
