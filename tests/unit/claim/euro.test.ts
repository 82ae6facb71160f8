import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEuro, parseEuro } from '@/utils/claim/euro';

describe('parseEuro', () => {
  it.each([
    ['1.234,56', 123_456],
    ['€ 30', 3_000],
    ['1234,5', 123_450],
    ['12.50', 1_250],
    ['1.234', 123_400],
    ['0,07 euro', 7],
  ])('%s', (typed, cents) => {
    expect(parseEuro(typed)).toEqual({ cents, currency: 'EUR' });
  });

  it.each(['', '-5', '1.23,4', '1,234', '12,345', '1,2,3', 'dieci', '99999999999999999999'])(
    'refuses "%s"',
    (typed) => {
      expect(parseEuro(typed)).toBeNull();
    },
  );

  it('reads back what formatEuro writes', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (cents) => {
        expect(parseEuro(formatEuro({ cents, currency: 'EUR' }))?.cents).toBe(cents);
      }),
    );
  });
});
