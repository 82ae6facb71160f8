import type { Reference } from './references';

/** An estimate with its 95 % prediction interval, in messages, and the weeks it comes from. */
export type Expected = {
  mean: number;
  /** Whole messages; a window like this one has fewer than `low` in at most 2.5 % of cases. */
  low: number;
  high: number;
  method: 'negative-binomial';
  /** How many other weeks were compared, and the fewest and most messages one of them had. */
  weeks: number;
  fewest: number;
  most: number;
};

/** With fewer other weeks, neither a trend nor a spread can be told. */
export const FEWEST_WEEKS = 8;

/** A mean of nought has no spread; no box that is read is as silent as this for ever. */
const SMALLEST_MEAN = 0.05;

/**
 * How many messages an interval would have had, from the same days and hours of other weeks: a
 * straight line through them for the trend, and a negative binomial around it as wide as they
 * scatter (never narrower than Poisson). The spread is widened for the line's own error and, as
 * Student's t does, for the few weeks it was measured on. Mail comes in bursts, so the Poisson
 * distribution alone is over-confident: `tests/bench/coverage.ts` compares the candidates.
 * Null with fewer than eight weeks.
 */
export function expectedFrom(references: readonly Reference[]): Expected | null {
  const weeks = references.length;
  if (weeks < FEWEST_WEEKS) return null;
  const trend = fitLine(references);
  const mean = Math.max(trend.at(0), SMALLEST_MEAN);
  const scatter =
    references.reduce((sum, { weeksAway, count }) => sum + (count - trend.at(weeksAway)) ** 2, 0) /
    (weeks - 2);
  const widened = trend.errorAt(0) * (studentQuantile(weeks - 2) / NORMAL_QUANTILE) ** 2;
  const counts = references.map(({ count }) => count);
  return {
    mean,
    ...negativeBinomialInterval(mean, Math.max(mean, scatter) * widened),
    method: 'negative-binomial',
    weeks,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
  };
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

/** 97.5 % quantile of Student's t, by the Cornish–Fisher expansion (Abramowitz and Stegun 26.7.5). */
function studentQuantile(freedom: number): number {
  const z = NORMAL_QUANTILE;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}

/** 2.5 % and 97.5 % quantiles of the negative binomial; `variance` above `mean`. */
export function negativeBinomialInterval(
  mean: number,
  variance: number,
): { low: number; high: number } {
  const size = mean ** 2 / (variance - mean);
  const failure = mean / (size + mean);
  let logProbability = size * Math.log(1 - failure);
  let cumulative = 0;
  let low: number | null = null;
  for (let count = 0; ; count++) {
    cumulative += Math.exp(logProbability);
    if (low === null && cumulative > 0.025) low = count;
    if (low !== null && cumulative >= 0.975) return { low, high: count };
    logProbability += Math.log(((count + size) / (count + 1)) * failure);
  }
}
