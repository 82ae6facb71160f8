import { expectedFrom, negativeBinomialInterval } from '@/utils/gap/expected';
import type { Reference } from '@/utils/gap/references';

/** The methods that were compared; the analysis uses the negative binomial, the others live here only. */
export type Estimate = { low: number; high: number };
export type Candidate = (references: readonly Reference[]) => Estimate | null;

/** Poisson around the mean of the other weeks: mail as if each message came on its own. */
function poissonInterval(references: readonly Reference[]): Estimate {
  const mean = Math.max(meanOf(references), 0.05);
  return negativeBinomialInterval(mean, mean * 1.0001);
}

/**
 * The other weeks themselves: the widest order statistics that leave out 2.5 % on each side. With
 * n weeks it cannot cover more than (n - 1) / (n + 1), which is 95 % only from 39 weeks on.
 */
function empiricalWindows(references: readonly Reference[]): Estimate {
  const counts = references.map(({ count }) => count).sort((a, b) => a - b);
  const left = Math.max(0, Math.floor((counts.length + 1) * 0.025) - 1);
  return { low: counts[left] as number, high: counts[counts.length - 1 - left] as number };
}

function meanOf(references: readonly Reference[]): number {
  return references.reduce((sum, { count }) => sum + count, 0) / references.length;
}

export const CANDIDATES = {
  'negative-binomial': expectedFrom,
  poisson: poissonInterval,
  'empirical-windows': empiricalWindows,
} satisfies Record<string, Candidate>;

export type CandidateName = keyof typeof CANDIDATES;
