import { expect, it } from 'vitest';
import { HABITS, type HabitName } from '../../simulate/mailbox';
import { tallyVerdicts } from '../../simulate/verdicts';

const SEEDS = 8;
const TRIALS = 4 * SEEDS;
const tallies = new Map(
  (Object.keys(HABITS) as HabitName[]).map((habit) => [habit, tallyVerdicts(habit, SEEDS)]),
);

it('boxes to which nothing happened are seldom told of an outage', () => {
  const all = [...tallies.values()];
  const alarms = all.reduce(
    (sum, { unhurt }) => sum + (unhurt.proven ?? 0) + (unhurt.reduced ?? 0),
    0,
  );
  expect(alarms / (all.length * TRIALS)).toBeLessThan(0.03);
});

it.each(['ordinary', 'busy', 'newsletters', 'growing', 'offAtChristmas'] as const)(
  'boxes that are %s prove nearly every silence',
  (habit) => {
    expect(tallies.get(habit)?.silenced.proven).toBeGreaterThanOrEqual(0.95 * TRIALS);
  },
);

it('quiet boxes prove none', () => {
  expect(tallies.get('quiet')?.silenced).toEqual({ weak: TRIALS });
});
