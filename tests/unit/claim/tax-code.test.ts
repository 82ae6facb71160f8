import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTaxCode } from '@/utils/claim/tax-code';

describe('checkTaxCode', () => {
  it.each([
    ['RSSMRA85T10A562S', 'codice-fiscale'],
    ['rss mra 85t10 a562s', 'codice-fiscale'],
    ['RSSMRA85T10A562A', 'wrong-check'],
    ['RSSMRA85T10A56', 'malformed'],
    ['RSSMRA85Z10A562S', 'malformed'],
    ['03970540963', 'partita-iva'],
    ['03970540964', 'wrong-check'],
    ['  ', 'empty'],
  ] as const)('%s is %s', (typed, expected) => {
    expect(checkTaxCode(typed)).toBe(expected);
  });

  it('accepts letters in the place of digits, with their own control character', () => {
    const candidates = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((last) => `RSSMRA85T10A56N${last}`);
    const accepted = candidates.filter((code) => checkTaxCode(code) === 'codice-fiscale');
    expect(accepted).toHaveLength(1);
  });

  it('notices any single wrong digit of a partita IVA', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'03970540963'];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(checkTaxCode(digits.join(''))).toBe('wrong-check');
      }),
    );
  });
});
