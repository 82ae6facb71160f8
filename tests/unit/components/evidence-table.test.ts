import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, sorted } from '@/components/workbench/evidence/order';
import { ROW_HEIGHT, rowWindow } from '@/components/workbench/evidence/rowWindow';
import { evidence } from '../../gallery/mailbox';

describe('the window of rows', () => {
  it('always holds the rows in view, and its blanks make up the rest', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(1_000_000), (count, scroll) => {
        const scrollTop = Math.min(scroll, Math.max(0, count * ROW_HEIGHT - 560));
        const { first, last, before, after } = rowWindow(count, scrollTop);
        const inView = Math.floor(scrollTop / ROW_HEIGHT);
        expect(first).toBeLessThanOrEqual(inView);
        expect(last).toBeGreaterThanOrEqual(Math.min(count, inView + 560 / ROW_HEIGHT));
        expect(before + (last - first) * ROW_HEIGHT + after).toBe(count * ROW_HEIGHT);
        expect(last - first).toBeLessThan(60);
      }),
    );
  });
});

describe('the order of the evidence', () => {
  const bySent = [...evidence].reverse();

  it('follows the column, both ways', () => {
    expect(sorted(bySent, { column: 'sent', descending: false })).toEqual(evidence);
    expect(sorted(evidence, { column: 'sent', descending: true })).toEqual(bySent);
  });

  it('puts what has no value last, both ways', () => {
    for (const column of ['category', 'delay', 'from'] satisfies Column[]) {
      for (const descending of [true, false]) {
        const bare = { ...bySent[0], id: 'bare', category: null, delayMs: null, from: null };
        const items = [
          bare as (typeof evidence)[number],
          ...evidence.map((item) => ({ ...item, category: 'x' })),
        ];
        expect(sorted(items, { column, descending }).at(-1)?.id).toBe('bare');
      }
    }
  });
});
