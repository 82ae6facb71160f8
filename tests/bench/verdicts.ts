/**
 * Prints the verdicts on seeded mailboxes to which nothing happened (false alarms) and on the same
 * mailboxes silenced (power). Run with `npx tsx tests/bench/verdicts.ts`.
 */
import { HABITS, type HabitName } from '../simulate/mailbox';
import { type Tally, tallyVerdicts } from '../simulate/verdicts';

const SEEDS = 40;
const VERDICTS = ['proven', 'reduced', 'weak', 'none', 'no-data'] as const;

const cells = (values: string[]) => values.map((value) => value.padEnd(11)).join('');
const row = (tally: Tally) => cells(VERDICTS.map((verdict) => String(tally[verdict] ?? 0)));

console.log(`${' '.repeat(28)}${cells([...VERDICTS])}`);
for (const habit of Object.keys(HABITS) as HabitName[]) {
  const { unhurt, silenced } = tallyVerdicts(habit, SEEDS);
  console.log(`${habit.padEnd(16)}${'unhurt'.padEnd(12)}${row(unhurt)}`);
  console.log(`${''.padEnd(16)}${'silenced'.padEnd(12)}${row(silenced)}`);
}
