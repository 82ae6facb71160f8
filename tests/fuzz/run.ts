/**
 * The long run: `npm run fuzz -- --runs 100000 --seed 7`. Prints the seed, with which the same inputs
 * come again, and how many inputs were tried; ends with 1 at the first failure, with its input.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from './targets';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const numRuns = Number(values.runs);
if (!Number.isInteger(seed) || !Number.isInteger(numRuns)) {
  console.error('usage: npm run fuzz -- [--runs <per reader>] [--seed <number>]');
  process.exit(2);
}

console.log(`seed ${seed}`);
let tried = 0;
for (const { name, property } of TARGETS) {
  const result = await fc.check(property, { seed, numRuns, verbose: fc.VerbosityLevel.None });
  tried += result.numRuns;
  console.log(`${name}: ${result.numRuns} inputs, ${result.failed ? 'FAILED' : 'no failure'}`);
  if (result.failed) {
    console.error(fc.defaultReportMessage(result as fc.RunDetails<unknown>));
    process.exit(1);
  }
}
console.log(`${tried} inputs tried, seed ${seed}`);
