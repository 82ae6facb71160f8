import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, wholeContent } from '@/utils/zip/content';
import { crc32 } from '@/utils/zip/crc32';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { ZipRefusal } from '@/utils/zip/refusal';
import { type RawEntry, rawZip } from './raw-zip';

const text = (content: string) => new TextEncoder().encode(content);
const one: RawEntry = { path: 'bag/a.txt', content: text('hello') };

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await readDirectory(new Blob([bytes]));
    return 'opened';
  } catch (error) {
    if (error instanceof ZipRefusal) return error.reason;
    throw error;
  }
}

async function contents(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const file = new Blob([bytes]);
  const window = new FileWindow(file);
  const read = new Map<string, string>();
  for (const item of await readDirectory(file)) {
    read.set(item.path, new TextDecoder().decode(await wholeContent(window, item)));
  }
  return read;
}

describe('zips that are read', () => {
  it('stored, deflated, empty, with folders, a comment, in Zip64', async () => {
    const bytes = rawZip(
      [
        { path: 'bag/' },
        one,
        { path: 'bag/b.txt', content: text('b'.repeat(5000)), deflate: true },
        { path: 'bag/è', content: text('è') },
        { path: 'bag/empty' },
        { path: 'bag/large', content: text('64'), zip64: true },
      ],
      { comment: 'PK\x05\x06 a comment' },
    );
    expect(await contents(bytes)).toEqual(
      new Map([
        ['bag/a.txt', 'hello'],
        ['bag/b.txt', 'b'.repeat(5000)],
        ['bag/è', 'è'],
        ['bag/empty', ''],
        ['bag/large', '64'],
      ]),
    );
    expect((await contents(rawZip([]))).size).toBe(0);
  });

  it('gives back any content under any plain name', async () => {
    const entry = fc.record({
      content: fc.uint8Array({ maxLength: 2000 }),
      deflate: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
        const bytes = rawZip(entries.map((each, index) => ({ ...each, path: `f/${index}` })));
        const file = new Blob([bytes]);
        const window = new FileWindow(file);
        const items = await readDirectory(file);
        expect(items).toHaveLength(entries.length);
        for (const [index, item] of items.entries()) {
          expect(await wholeContent(window, item)).toEqual(entries[index]?.content);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('zips that are refused', () => {
  it.each<[string, string, Uint8Array<ArrayBuffer>]>([
    ['no zip', 'not-a-zip', text('%PDF-1.7')],
    ['nothing', 'not-a-zip', new Uint8Array()],
    ['cut short', 'truncated', rawZip([one]).slice(0, -1)],
    ['with bytes after its end', 'truncated', new Uint8Array([...rawZip([one]), 0])],
    ['with bytes before its start', 'malformed', rawZip([one], { before: 'MZ' })],
    ['with bytes around its directory', 'malformed', rawZip([one], { between: 'x' })],
    ['of a wrong count', 'malformed', rawZip([one], { count: 2 })],
    ['on several disks', 'multi-disk', rawZip([one], { disk: 1 })],
    ['encrypted', 'encrypted', rawZip([{ ...one, flags: 0x0801 }])],
    ['packed otherwise', 'compression-unknown', rawZip([{ ...one, method: 93 }])],
    ['with a symbolic link', 'symbolic-link', rawZip([{ ...one, mode: 0o120777 }])],
    ['with a stored size that lies', 'malformed', rawZip([{ ...one, bytes: 9 }])],
    ['with a path twice', 'duplicate-path', rawZip([one, one])],
    ['with a file that is a folder too', 'duplicate-path', rawZip([one, { path: 'bag/a.txt/' }])],
    [
      'with files over each other',
      'overlapping-entries',
      rawZip([one, { ...one, path: 'b', offset: 3 }]),
    ],
    ['that swells', 'bomb', rawZip([{ ...one, deflate: true, bytes: 2 ** 31 }])],
  ])('%s', async (_, reason, bytes) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  it.each([
    '../a',
    'bag/../../a',
    '/a',
    '\\\\server\\a',
    'bag\\a',
    'C:/a',
    'c:a',
    '~/a',
    './a',
    'bag//a',
    'bag/./a',
    'bag/..',
    'bag/\0a',
    'bag/a\n',
    '',
    '/',
    'bag/../',
  ])('with the path %j', async (path) => {
    expect(await refusal(rawZip([{ path }]))).toBe('unsafe-path');
  });

  it('with a quine of overlapping entries: many names for the same bytes', async () => {
    const body = { content: new Uint8Array(100_000), deflate: true };
    const entries = Array.from({ length: 50 }, (_, index) => ({
      ...body,
      path: `f${index}`,
      offset: 0,
    }));
    expect(await refusal(rawZip(entries))).toBe('overlapping-entries');
  });

  it('at any length but its own', async () => {
    const bytes = rawZip([one, { ...one, path: 'bag/b', deflate: true }]);
    for (let length = 0; length < bytes.length; length++) {
      expect(await refusal(bytes.slice(0, length))).not.toBe('opened');
    }
  });

  it('or opened, but never anything else, for any bytes at all', async () => {
    const bytes = rawZip([one, { ...one, path: 'bag/b', deflate: true, zip64: true }]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        async (edits) => {
          const spoilt = bytes.slice();
          for (const [at, byte] of edits) spoilt[at % spoilt.length] = byte;
          const file = new Blob([spoilt]);
          try {
            const window = new FileWindow(file);
            for (const item of await readDirectory(file)) await wholeContent(window, item);
          } catch (error) {
            expect(String(error)).toMatch(/^Zip(?:Refusal|Damage)/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('files that are damaged in a sound zip', () => {
  async function damage(entry: Partial<RawEntry>): Promise<string> {
    const file = new Blob([rawZip([{ ...one, ...entry }])]);
    const [item] = await readDirectory(file);
    if (item === undefined) return 'absent';
    try {
      await wholeContent(new FileWindow(file), item);
      return 'sound';
    } catch (error) {
      return (error as { damage: string }).damage;
    }
  }

  it.each<[string, Partial<RawEntry>]>([
    ['sound', {}],
    ['checksum', { crc: 1 }],
    ['checksum', { crc: 1, deflate: true }],
    ['size', { bytes: 4, deflate: true }],
    ['size', { bytes: 6, deflate: true }],
    ['compression', { method: 8, content: text('not deflated'), bytes: 100 }],
    ['header', { localPath: 'bag/b.txt' }],
  ])('%s: %j', async (expected, entry) => {
    expect(await damage(entry)).toBe(expected);
  });

  it('gives no more than was promised of what unpacks to a thousand times as much', async () => {
    const bomb = { path: 'a', content: new Uint8Array(64 << 20), deflate: true, bytes: 10_000 };
    const file = new Blob([rawZip([bomb])]);
    const [item] = await readDirectory(file);
    let given = 0;
    const unpack = async () => {
      for await (const piece of contentOf(new FileWindow(file), item as NonNullable<typeof item>)) {
        given += piece.length;
      }
    };
    await expect(unpack()).rejects.toThrow('size');
    expect(given).toBeLessThanOrEqual(10_000);
  });
});

describe('crc32', () => {
  it('is that of APPNOTE, in one piece or in many', () => {
    expect(crc32(text('123456789'))).toBe(0xcbf43926);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, at) => {
        const whole = crc32(bytes);
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(whole);
      }),
    );
  });
});
