/**
 * Prints how often the 95 % interval of each candidate method holds the true count, on seeded
 * mailboxes to which nothing happened, and how wide it is. Run with `npx tsx tests/bench/coverage.ts`.
 */
import type { CandidateName } from '../simulate/candidates';
import { HISTORIES, type HistoryName, measureCoverage } from '../simulate/coverage';
import { HABITS, type HabitName } from '../simulate/mailbox';

const SEEDS = 40;
const COLUMNS: CandidateName[] = ['negative-binomial', 'empirical-windows', 'poisson'];

const cells = (values: string[]) => values.map((value) => value.padEnd(20)).join('');
const habits = Object.keys(HABITS) as HabitName[];
const measured = habits.map((habit) => [habit, measureCoverage(habit, SEEDS)] as const);

for (const history of Object.keys(HISTORIES) as HistoryName[]) {
  console.log(
    `\nOther weeks known: ${history}. Coverage of the 95 % interval (width / true count)`,
  );
  console.log(cells(['habit', ...COLUMNS]));
  for (const [habit, coverage] of measured) {
    const shown = COLUMNS.map((name) => {
      const { inside, width } = coverage[history][name];
      return `${(100 * inside).toFixed(1)} % (${width.toFixed(2)})`;
    });
    console.log(cells([habit, ...shown]));
  }
}
