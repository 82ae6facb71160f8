import fc from 'fast-check';
import { describe, it } from 'vitest';
import { TARGETS } from '../fuzz/targets';

/** The short form of `npm run fuzz`. A failure prints its seed and becomes a named test. */
describe('what strangers write', () => {
  it.each(TARGETS)('never breaks the reader of $name', async ({ property, runs }) => {
    await fc.assert(property, { numRuns: runs });
  });
});
