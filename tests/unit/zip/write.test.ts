import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_ENTRIES, type ZipEntry, zipStream } from '@/utils/zip/write';

const MODIFIED = Date.UTC(2026, 10, 21);
const COUNT = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()))';

async function* entries(count: number): AsyncGenerator<ZipEntry> {
  const bytes = Uint8Array.of(1, 2, 3);
  for (let number = 0; number < count; number++) yield { path: `${number}`, bytes };
}

describe('a zip of as many files as we write', () => {
  let directory: string;
  let file: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'zip-'));
    file = join(directory, 'most.zip');
    await writeFile(file, zipStream('folder', entries(MAX_ENTRIES), MODIFIED));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('is read to its last file by unzip and by Python', () => {
    const unzip = ['-tqq', file];
    expect(() => execFileSync('unzip', unzip, { stdio: 'pipe' })).not.toThrow();
    expect(execFileSync('python3', ['-c', COUNT, file]).toString().trim()).toBe(`${MAX_ENTRIES}`);
  });

  it('is refused with one file more', async () => {
    const stream = zipStream('folder', entries(MAX_ENTRIES + 1), MODIFIED);
    await expect(stream.pipeTo(new WritableStream())).rejects.toThrow('too-many-entries');
  });
});

it('holds the same bytes of a file that is whole and of one that comes in parts', async () => {
  const zip = (bytes: ZipEntry['bytes']) =>
    new Response(
      zipStream(
        'folder',
        (async function* () {
          yield { path: 'a', bytes };
        })(),
        MODIFIED,
      ),
    ).bytes();
  const parts = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  expect(await zip(parts)).toEqual(await zip(Uint8Array.of(1, 2, 3)));
});
