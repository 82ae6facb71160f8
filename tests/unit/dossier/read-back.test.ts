import { describe, expect, it } from 'vitest';
import { bag } from '@/utils/dossier/bag';
import { type BagFile, bagFile } from '@/utils/dossier/bag-file';
import { FileDamaged, NOTHING_READ, type ReadBack, readBack } from '@/utils/dossier/read-back';
import { type ZipEntry, zipStream } from '@/utils/zip/write';

const nothing = async () => {};

async function* payload(): AsyncGenerator<BagFile> {
  yield bagFile('data/prove/1.eml', 'ciao');
  yield bagFile('data/prove/2.eml', 'a presto');
  yield bagFile('data/a.csv', 'a;b');
}

type Entry = { path: string; bytes: Uint8Array<ArrayBuffer> };

async function bagged(): Promise<Entry[]> {
  const entries: Entry[] = [];
  const readme = await bagFile('LEGGIMI.txt', 'Leggimi');
  for await (const { path, bytes } of bag(payload(), [readme], [])) {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) pieces.push(piece);
    entries.push({ path, bytes: new Uint8Array(Buffer.concat(pieces)) });
  }
  return entries;
}

/** A sound zip of these, whatever they are; the bag in it may be none. */
async function zipped(entries: readonly ZipEntry[]): Promise<Blob> {
  async function* each() {
    yield* entries;
  }
  return new Response(zipStream('dossier', each(), 0)).blob();
}

/** The same with another last letter, and the sums of the zip right. */
function altered({ path, bytes }: Entry): Entry {
  const other = bytes.slice();
  other[other.length - 1] = 33;
  return { path, bytes: other };
}

describe('reading back a bag', () => {
  it('finds it as it was written, and says how far it is', async () => {
    const zip = await zipped(await bagged());
    const heard: number[] = [];
    expect(await readBack(zip, NOTHING_READ, async (bytes) => void heard.push(bytes))).toBeNull();
    expect(heard).toHaveLength((await bagged()).length);
    expect(heard).toEqual([...new Set(heard)].sort((one, other) => one - other));
    expect(heard.at(-1)).toBeLessThan(zip.size);
  });

  it('goes on where another ended', async () => {
    const zip = await zipped(await bagged());
    const after: number[] = [];
    let before: ReadBack | null = NOTHING_READ;
    while (before) {
      before = await readBack(zip, before, nothing, 3);
      after.push(before?.files ?? 8);
    }
    expect(after).toEqual([3, 6, 8]);
  });

  it('finds each file of it that is another', async () => {
    const entries = await bagged();
    for (const [index, entry] of entries.entries()) {
      const zip = await zipped(entries.with(index, altered(entry)));
      await expect(readBack(zip, NOTHING_READ, nothing), entry.path).rejects.toThrow(FileDamaged);
    }
    expect(entries).toHaveLength(8);
  });

  it('finds each file of it that is not there', async () => {
    const entries = await bagged();
    for (const [index, { path }] of entries.entries()) {
      const zip = await zipped(entries.toSpliced(index, 1));
      await expect(readBack(zip, NOTHING_READ, nothing), path).rejects.toThrow(FileDamaged);
    }
  });

  it('finds a file too many, wherever it stands', async () => {
    const entries = await bagged();
    for (const path of ['data/prove/3.eml', 'further.txt', 'tagmanifest-sha256.txt']) {
      for (let index = 0; index <= entries.length; index++) {
        const further = { path, bytes: new TextEncoder().encode('too many') };
        const zip = await zipped(entries.toSpliced(index, 0, further));
        await expect(readBack(zip, NOTHING_READ, nothing), `${path} at ${index}`).rejects.toThrow();
      }
    }
  });

  it('finds bytes that are not those of the zip', async () => {
    const zip = new Uint8Array(await (await zipped(await bagged())).arrayBuffer());
    zip[Buffer.from(zip).indexOf('ciao')] = 0x43;
    await expect(readBack(new Blob([zip]), NOTHING_READ, nothing)).rejects.toThrow(
      'dossier/data/prove/1.eml',
    );
  });

  it('finds a zip that was cut', async () => {
    const zip = await zipped(await bagged());
    await expect(readBack(zip.slice(0, -1), NOTHING_READ, nothing)).rejects.toThrow('truncated');
  });

  it('ends where who hears of it has enough', async () => {
    const zip = await zipped(await bagged());
    const reading = readBack(zip, NOTHING_READ, () => Promise.reject(new Error('enough')));
    await expect(reading).rejects.toThrow('enough');
  });
});
