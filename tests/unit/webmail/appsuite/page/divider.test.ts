import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividedAt } from '@/utils/webmail/appsuite/page/divider';

const AT = 1000;

describe('dividedAt', () => {
  it('stands over the first row from before the gap, newest first', () => {
    expect(dividedAt([1300, 1200, 900, 800], AT)).toBe(2);
  });

  it('stands over the first row from after the gap, oldest first', () => {
    expect(dividedAt([800, 900, 1200, 1300], AT)).toBe(2);
  });

  it('leaves alone a list in another order', () => {
    expect(dividedAt([1300, 800, 1200, 900], AT)).toBeNull();
  });

  it('leaves alone a list that ends before the gap, or begins after it', () => {
    expect(dividedAt([1300, 1200, 1100], AT)).toBeNull();
    expect(dividedAt([900, 800, 700], AT)).toBeNull();
  });

  it('leaves alone a list in which unknown rows stand where the gap would be', () => {
    expect(dividedAt([1300, 1200, null, 900, 800], AT)).toBeNull();
    expect(dividedAt([null, 1200, 900, null], AT)).toBe(2);
  });

  it('bears with a conversation in a hundred that stands elsewhere than its time says', () => {
    const rows = Array.from({ length: 100 }, (_, row) => 2000 - row * 20);
    expect(dividedAt(rows.with(10, 900), AT)).toBe(51);
  });

  it('divides every sorted list with rows on both sides', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 2 });
    fc.assert(
      fc.property(times, (unsorted) => {
        const rows = unsorted.sort((a, b) => b - a);
        const below = rows.findIndex((ms) => ms < AT);
        expect(dividedAt(rows, AT)).toBe(below > 0 ? below : null);
      }),
    );
  });
});
