import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonLines } from '@/utils/storage/json-lines';
import { newFile } from '@/utils/storage/private-folder';
import { MemoryFiles } from './memory-files';

async function openFile() {
  const handle = await newFile(new MemoryFiles().root(), 'exports', 'evidence.jsonl');
  return handle.createSyncAccessHandle();
}

it('gives back any values in the order asked, also to two who read by turns', async () => {
  // Lines that are whole in no piece, ends of lines in texts, and half of a surrogate pair.
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', 'a\nb\r\u2028'),
    fc.nat({ max: 99_999 }).map((length) => 'è'.repeat(length)),
  );
  const values = fc.array(fc.oneof(fc.jsonValue(), fc.record({ text })), { maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(values, async (all) => {
      const file = new JsonLines(await openFile());
      const forward = all.map((value) => file.append(value));
      const end = file.end;
      const backward = file.repeat(forward.toReversed());
      file.flush();
      const there = file.values({ start: 0, end, length: all.length });
      const back = file.values(backward)[Symbol.iterator]();
      const read: unknown[] = [];
      for (const value of there) read.push([value, back.next().value]);
      expect(JSON.stringify(read)).toBe(
        JSON.stringify(all.map((value, index) => [value, all.at(-1 - index)])),
      );
      expect(back.next().done).toBe(true);
      expect([...there]).toHaveLength(all.length);
    }),
    { numRuns: 25 },
  );
});

it('says that the disk is full, or that the file was cut', () => {
  const full = new JsonLines({ read: () => 0, write: () => 3 });
  full.append('quattro');
  expect(() => full.flush()).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
  const cut = new JsonLines({ read: () => 0, write: (bytes) => bytes.byteLength });
  const line = cut.append('quattro');
  expect(() => cut.repeat([line])).toThrow('cut at 0');
  expect(() => [...cut.values({ start: 0, end: cut.end, length: 1 })]).toThrow('cut at 0');
});
