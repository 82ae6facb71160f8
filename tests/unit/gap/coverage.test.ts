import { describe, expect, it } from 'vitest';
import type { CandidateName } from '../../simulate/candidates';
import { HISTORIES, type HistoryName, measureCoverage } from '../../simulate/coverage';
import { HABITS, type HabitName } from '../../simulate/mailbox';

const SEEDS = 15;
const habits = Object.keys(HABITS) as HabitName[];
const measured = habits.map((habit) => [habit, measureCoverage(habit, SEEDS)] as const);

/** Coverage over the boxes of all habits together. */
function pooled(history: HistoryName, method: CandidateName): number {
  const all = measured.map(([, coverage]) => coverage[history][method]);
  const trials = all.reduce((sum, one) => sum + one.trials, 0);
  return all.reduce((sum, one) => sum + one.inside * one.trials, 0) / trials;
}

describe.each(Object.keys(HISTORIES) as HistoryName[])(
  'the 95 %% interval, other weeks known: %s',
  (history) => {
    it('holds the true count in 94 % of all trials and more', () => {
      expect(pooled(history, 'negative-binomial')).toBeGreaterThanOrEqual(0.94);
    });

    // 150 trials scatter by 2 points around 95 %.
    it.each(measured)('holds it in 90 %% and more on boxes that are %s', (_, coverage) => {
      expect(coverage[history]['negative-binomial'].trials).toBeGreaterThanOrEqual(100);
      expect(coverage[history]['negative-binomial'].inside).toBeGreaterThanOrEqual(0.9);
    });

    it.each(measured.filter(([habit]) => ['bursty', 'flooded', 'busy'].includes(habit)))(
      'is over-confident as plain Poisson on boxes that are %s',
      (_, coverage) => {
        expect(coverage[history].poisson.inside).toBeLessThan(0.8);
      },
    );
  },
);

it('is too narrow as the other weeks’ extremes where few weeks are known', () => {
  const few = 'ten weeks on each side';
  expect(pooled(few, 'empirical-windows')).toBeLessThan(pooled(few, 'negative-binomial') - 0.02);
});
