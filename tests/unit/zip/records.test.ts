import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFile } from '@/utils/collect/file-bytes';
import { wholeContent } from '@/utils/zip/content';
import { crc32 } from '@/utils/zip/crc32';
import { readDirectory } from '@/utils/zip/directory';
import { toDosTime } from '@/utils/zip/dos-time';
import { FileWindow } from '@/utils/zip/file-window';
import {
  dataDescriptor,
  directoryHeader,
  endOfDirectory,
  localHeader,
  type WrittenEntry,
} from '@/utils/zip/records';

const MODIFIED = toDosTime(Date.UTC(2026, 10, 21));
const LARGE_BYTES = 5_000_000_000;
const ASK = `
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
print([(item.filename, item.file_size) for item in z.infolist()], z.read('after'))
`;

it('tells of files, offsets and a directory past 4 GiB, for Python and for ourselves', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  try {
    const path = join(folder, 'large.zip');
    await writeLarge(path);
    expect(execFileSync('python3', ['-c', ASK, path]).toString().trim()).toBe(
      `[('large', ${LARGE_BYTES}), ('after', 5)] b'hello'`,
    );
    await withFile(path, async (zip) => {
      const items = await readDirectory(zip);
      expect(items.map(({ bytes }) => bytes)).toEqual([LARGE_BYTES, 5]);
      const after = items[1] as (typeof items)[number];
      const content = await wholeContent(new FileWindow(zip), after);
      expect(new TextDecoder().decode(content)).toBe('hello');
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Of the large file only its place: the disk keeps a hole there. */
async function writeLarge(path: string): Promise<void> {
  const file = await open(path, 'w');
  let at = 0;
  const append = async (bytes: Uint8Array) => {
    await file.write(bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  const entries: WrittenEntry[] = [];
  for (const [name, content] of [['large', null] as const, ['after', 'hello'] as const]) {
    const bytes = Buffer.from(content ?? '');
    const entry = {
      name: Buffer.from(name),
      bytes: content === null ? LARGE_BYTES : bytes.length,
      crc: crc32(bytes),
      offset: at,
    };
    entries.push(entry);
    await append(localHeader(entry.name, MODIFIED));
    await append(bytes);
    at += entry.bytes - bytes.length;
    await append(dataDescriptor(entry));
  }
  const start = at;
  for (const entry of entries) await append(directoryHeader(entry, MODIFIED));
  await append(endOfDirectory(entries.length, at - start, start));
  await file.close();
}
