import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonLines } from '@/utils/storage/json-lines';
import { newFile } from '@/utils/storage/private-folder';
import { MemoryFiles } from './memory-files';

async function openFile() {
  const handle = await newFile(new MemoryFiles().root(), 'exports', 'evidence.jsonl');
  return handle.createSyncAccessHandle();
}

/** Keys that come out the other way round than they are asked for. */
function keysDownward(): () => string {
  let asked = 0;
  return () => String(999 - asked++);
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
      const access = await openFile();
      const begun = new JsonLines(access);
      for (const value of all.slice(0, 2)) begun.append(value);
      // Another context goes on.
      const file = new JsonLines(access, begun.flush());
      for (const value of all.slice(2)) file.append(value);
      const appended = { start: 0, end: file.flush(), length: all.length };
      const backward = file.writeSorted(appended, keysDownward());
      const there = file.values(appended);
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
  cut.append('quattro');
  const all = { start: 0, end: cut.flush(), length: 1 };
  expect(() => cut.writeSorted(all, () => '')).toThrow('cut at 0');
  expect(() => [...cut.values(all)]).toThrow('cut at 0');
});
