import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicatesOf } from '@/utils/evidence/duplicates';

const item = (id: string, sha256: string | null, messageId: string | null) => ({
  id,
  sha256,
  messageId,
});

describe('duplicates', () => {
  it('are the same bytes or the same Message-ID, and lead to the one marked first', () => {
    const duplicates = duplicatesOf([
      item('a', 'x', '<1>'),
      item('b', 'x', '<1>'),
      item('c', 'y', '<1>'),
      item('d', 'y', '<2>'),
      item('e', 'z', '<3>'),
    ]);
    expect([...duplicates]).toEqual([
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'a'],
    ]);
  });

  it('are not what has neither', () => {
    expect(duplicatesOf([item('a', null, null), item('b', null, null)]).size).toBe(0);
    expect(duplicatesOf([item('a', 'x', ''), item('b', 'y', '')]).size).toBe(0);
  });

  it('never lead to another duplicate', () => {
    const mark = fc.option(fc.constantFrom('1', '2', '3'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark), { maxLength: 12 }), (marks) => {
        const items = marks.map(([sha256, messageId], at) => item(String(at), sha256, messageId));
        const duplicates = duplicatesOf(items);
        for (const [id, first] of duplicates) {
          expect(duplicates.has(first)).toBe(false);
          expect(Number(first)).toBeLessThan(Number(id));
        }
      }),
    );
  });
});
