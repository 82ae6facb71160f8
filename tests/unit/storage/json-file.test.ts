import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonFile, placesOf } from '@/utils/storage/json-file';
import { newFile } from '@/utils/storage/private-folder';
import { MemoryFiles } from './memory-files';

async function openFile() {
  const handle = await newFile(new MemoryFiles().root(), 'exports', 'evidence.json');
  return handle.createSyncAccessHandle();
}

it('gives back any value, in any order, as often as it is asked', async () => {
  // Strings with half a surrogate pair, and ones that need more room than the one before.
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constant('\ud800'),
    fc.nat({ max: 99_999 }).map((length) => 'è'.repeat(length)),
  );
  const values = fc.array(fc.oneof(fc.jsonValue(), fc.record({ text })), { maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(values, async (all) => {
      const file = new JsonFile(await openFile());
      const places = all.map((value) => file.append(value));
      const forward = file.values(placesOf(places));
      const backward = file.values(placesOf(places.toReversed()));
      expect(forward).toHaveLength(all.length);
      // Two that read by turns do not write over what the other was given.
      const other = backward[Symbol.iterator]();
      const [there, back] = [[], []] as unknown[][];
      for (const value of forward) {
        there?.push(value);
        back?.push(other.next().value);
      }
      const json = all.map((value) => JSON.stringify(value));
      expect(there?.map((value) => JSON.stringify(value))).toEqual(json);
      expect(back?.map((value) => JSON.stringify(value))).toEqual(json.toReversed());
    }),
    { numRuns: 25 },
  );
});

it('says that the disk is full, or that the file was cut', async () => {
  const access = await openFile();
  const full = new JsonFile({ read: () => 0, write: () => 3 });
  expect(() => full.append('quattro')).toThrow(
    expect.objectContaining({ name: 'QuotaExceededError' }),
  );
  const places = placesOf([new JsonFile(access).append('quattro')]);
  const cut = new JsonFile({ read: () => 3, write: () => 0 });
  expect(() => [...cut.values(places)]).toThrow('3/9 at 0');
});
