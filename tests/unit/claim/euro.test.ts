import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEuro, parseEuro } from '@/utils/claim/euro';
import { formatEuro as showEuro } from '@/utils/i18n/format';
import { LANGUAGES } from '@/utils/i18n/language';

describe('parseEuro', () => {
  it.each([
    ['1.234,56', 123_456],
    ['€ 30', 3_000],
    ['1234,5', 123_450],
    ['12.50', 1_250],
    ['€4,120.50', 412_050],
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

  it('reads back what letters and screens write', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (cents) => {
        const written = [
          formatEuro({ cents, currency: 'EUR' }),
          ...LANGUAGES.map((language) => showEuro(cents, language)),
        ];
        for (const text of written) expect(parseEuro(text)?.cents).toBe(cents);
      }),
    );
  });
});
