import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantText } from '@/utils/time/instant';

it('writes every instant of whole seconds as toISOString does', () => {
  const seconds = (year: number) => Date.UTC(year, 0) / 1000;
  const instant = fc.integer({ min: seconds(-9000), max: seconds(12_000) });
  const sameDay = fc.integer({ min: 0, max: 86_399 });
  fc.assert(
    fc.property(instant, sameDay, (first, later) => {
      for (const second of [first, first - (first % 86_400) + later]) {
        expect(instantText(second * 1000)).toBe(new Date(second * 1000).toISOString());
      }
    }),
    { numRuns: 2000 },
  );
});
