import type { Reference } from './references';
import type { Expected } from './schema';

/** With fewer other weeks, neither a trend nor a scatter can be told. */
export const FEWEST_WEEKS = 8;

/** A trend that falls to nought is held here: a mean of nought would make any message impossible. */
const SMALLEST_MEAN = 0.05;

/**
 * How many messages an interval would have had, from the same days and hours of other weeks: a
 * straight line through them for the trend, and around it a negative binomial as wide as they
 * scatter (never narrower than Poisson). The width grows with the line's own uncertainty and, as in
 * Student's t, with the fewness of the weeks. Null with fewer than eight weeks.
 *
 * Mail comes in bursts, so Poisson is over-confident; the other weeks' own extremes cover 95 % only
 * when there are 39 of them. `tests/bench/coverage.ts` compares the three.
 */
export function expectedFrom(references: readonly Reference[]): Expected | null {
  const weeks = references.length;
  if (weeks < FEWEST_WEEKS) return null;
  const trend = fitLine(references);
  const trendAt = (week: number) => Math.max(trend.at(week), SMALLEST_MEAN);
  const mean = trendAt(0);
  const dispersion = Math.max(1, scatter(references, trendAt));
  const widening = trend.errorAt(0) * (studentQuantile(weeks - 2) / NORMAL_QUANTILE) ** 2;
  const counts = references.map(({ count }) => count);
  return {
    mean,
    ...negativeBinomialInterval(mean, mean * dispersion * widening),
    method: 'negative-binomial',
    weeks,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
  };
}

/** Pearson's dispersion: variance around the trend over the trend; 1 where mail is Poisson. */
function scatter(references: readonly Reference[], trendAt: (week: number) => number): number {
  const squares = references.map(({ weeksAway, count }) => {
    const expected = trendAt(weeksAway);
    return (count - expected) ** 2 / expected;
  });
  return squares.reduce((sum, square) => sum + square) / (references.length - 2);
}

/** Least squares; `errorAt` is the variance of a prediction, in units of the scatter's variance. */
function fitLine(references: readonly Reference[]): {
  at: (week: number) => number;
  errorAt: (week: number) => number;
} {
  const n = references.length;
  const middle = references.reduce((sum, { weeksAway }) => sum + weeksAway, 0) / n;
  const level = references.reduce((sum, { count }) => sum + count, 0) / n;
  let spread = 0;
  let slope = 0;
  for (const { weeksAway, count } of references) {
    spread += (weeksAway - middle) ** 2;
    slope += (weeksAway - middle) * (count - level);
  }
  slope /= spread;
  return {
    at: (week) => level + slope * (week - middle),
    errorAt: (week) => 1 + 1 / n + (week - middle) ** 2 / spread,
  };
}

/** 97.5 % quantile of the normal distribution. */
const NORMAL_QUANTILE = 1.959964;

/** 97.5 % quantile of Student's t, by the expansion of Abramowitz and Stegun 26.7.5. */
export function studentQuantile(freedom: number): number {
  const z = NORMAL_QUANTILE;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}

/** The 2.5 % and 97.5 % quantiles of a negative binomial; `variance` must be above `mean`. */
export function negativeBinomialInterval(
  mean: number,
  variance: number,
): { low: number; high: number } {
  const size = mean ** 2 / (variance - mean);
  const share = mean / (size + mean);
  let logProbability = size * Math.log(1 - share);
  let cumulative = 0;
  let low: number | null = null;
  for (let count = 0; ; count++) {
    cumulative += Math.exp(logProbability);
    if (low === null && cumulative > 0.025) low = count;
    if (low !== null && cumulative >= 0.975) return { low, high: count };
    logProbability += Math.log(((count + size) / (count + 1)) * share);
  }
}
