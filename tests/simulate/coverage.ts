import { FEWEST_WEEKS } from '@/utils/gap/expected';
import { holidaysWithin } from '@/utils/gap/holidays';
import { type Reference, references } from '@/utils/gap/references';
import { countBetween } from '@/utils/gap/timeline';
import { DAY_MS, HOUR_MS, parseCivilMs, parseDay } from '@/utils/time/civil';
import { romeInstant } from '@/utils/time/rome';
import { CANDIDATES, type Candidate, type CandidateName } from './candidates';
import { HABITS, type HabitName, simulateReceived } from './mailbox';

/** Ten intervals of 2023 in which nothing happened to the box: as long as the outages, and shorter. */
const INTERVALS = [146, 48, 30, 116, 24, 145, 72, 36, 146, 60].map((hours, index) => {
  const from = romeInstant(parseCivilMs('2023-01-22T22:00') + index * 30.4 * DAY_MS);
  return { from, to: from + hours * HOUR_MS };
});

/** How much of a box's past and future is left to compare with. */
export const HISTORIES = {
  'a year on each side': [-365, 365],
  'only before': [-365, 8],
  'ten weeks on each side': [-70, 78],
} as const satisfies Record<string, readonly [number, number]>;
export type HistoryName = keyof typeof HISTORIES;

/** The share of trials whose true count lay inside, and the widths' sum over the true counts'. */
export type Coverage = { trials: number; inside: number; width: number };

export type Measured = Record<HistoryName, Record<CandidateName, Coverage>>;

/** Coverage of each candidate's 95 % interval on boxes of one habit. */
export function measureCoverage(habit: HabitName, seeds: number): Measured {
  const boxes = Array.from({ length: seeds }, (_, seed) => boxOf(habit, seed + 1));
  return mapValues(HISTORIES, ([before, after]) => {
    const trials = boxes.flatMap((received) =>
      INTERVALS.map((interval) => {
        const known = {
          from: interval.from + before * DAY_MS,
          to: interval.from + after * DAY_MS,
        };
        return {
          others: references(received, interval, known, holidaysWithin(known)),
          actual: countBetween(received, interval.from, interval.to),
        };
      }),
    );
    const enough = trials.filter(({ others }) => others.length >= FEWEST_WEEKS);
    return mapValues(CANDIDATES, (candidate: Candidate) => score(candidate, enough));
  });
}

function score(candidate: Candidate, trials: { others: Reference[]; actual: number }[]): Coverage {
  let inside = 0;
  let widths = 0;
  let counts = 0;
  for (const { others, actual } of trials) {
    const estimate = candidate(others);
    if (estimate === null) throw new TypeError('A candidate gave no estimate');
    if (actual >= estimate.low && actual <= estimate.high) inside++;
    widths += estimate.high - estimate.low;
    counts += actual;
  }
  return { trials: trials.length, inside: inside / trials.length, width: widths / counts };
}

function mapValues<K extends string, A, B>(
  record: Record<K, A>,
  change: (value: A) => B,
): Record<K, B> {
  const entries = Object.entries<A>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, B>;
}

const FIRST_DAY = parseDay('2022-01-10');
const LAST_DAY = parseDay('2024-11-01');

function boxOf(habit: HabitName, seed: number): Float64Array {
  return Float64Array.from(simulateReceived(HABITS[habit], FIRST_DAY, LAST_DAY, seed)).sort();
}
