/**
 * `npm run collect:sample -- N [--out <folder>] [--seed <text>] [--spoiled <share>]`: N dossiers of
 * users who do not exist, from the emulated mailboxes: one in a hundred spoiled, one in fifty the
 * second of its user.
 */
import { parseArgs } from 'node:util';
import { writeSample } from './sample';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.collect/sample' },
    seed: { type: 'string', default: 'sample' },
    spoiled: { type: 'string', default: '0.01' },
  },
});
const count = Number(positionals[0]);
const spoiled = Number(values.spoiled);
if (!Number.isSafeInteger(count) || count < 1 || !(spoiled >= 0 && spoiled < 0.3)) {
  console.error(
    'usage: npm run collect:sample -- N [--out <folder>] [--seed <text>] [--spoiled <share>]',
  );
  process.exit(1);
}
const { out, seed } = values;
const truth = await writeSample({
  ...{ count, out, seed, spoiled },
  forged: spoiled / 2,
  repeated: 0.02,
  onProgress: (written) => {
    if (written % 500 === 0) console.log(`${written} of ${count}`);
  },
});
console.log(
  `${out}: ${truth.dossiers} dossiers, ${truth.spoiled.length} of them spoiled, ${truth.forged.length} forged; truth.json tells which.`,
);
