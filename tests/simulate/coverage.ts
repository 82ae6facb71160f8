import { FEWEST_WEEKS } from '@/utils/gap/expected';
import { holidaysWithin } from '@/utils/gap/holidays';
import { references } from '@/utils/gap/references';
import { countBetween } from '@/utils/gap/timeline';
import { DAY_MS, HOUR_MS, parseCivilMs, parseDay } from '@/utils/time/civil';
import { romeInstant } from '@/utils/time/rome';
import { CANDIDATES, type CandidateName } from './candidates';
import { HABITS, type HabitName, simulateReceived } from './mailbox';

/** Intervals in which nothing happened to the box: of the outages' lengths, and shorter. */
const INTERVALS = [
  { start: '2023-01-22T22:00', hours: 146 },
  { start: '2023-03-07T21:00', hours: 48 },
  { start: '2023-06-13T23:00', hours: 145 },
  { start: '2023-09-25T22:00', hours: 116 },
  { start: '2023-10-02T08:00', hours: 30 },
].map(({ start, hours }) => {
  const from = romeInstant(parseCivilMs(start));
  return { from, to: from + hours * HOUR_MS };
});

/** How much of a box's past and future is left to compare with. */
export const HISTORIES = {
  'a year on each side': [-365, 365],
  'only before': [-365, 8],
  'ten weeks on each side': [-70, 78],
} as const satisfies Record<string, readonly [number, number]>;
export type HistoryName = keyof typeof HISTORIES;

/** Of 100 intervals, in how many the true count lay inside; and how wide, against the true counts. */
export type Coverage = { trials: number; inside: number; width: number };

/** Coverage of each candidate's 95 % interval on boxes of one habit. */
export function measureCoverage(
  habit: HabitName,
  history: HistoryName,
  seeds: number,
): Record<CandidateName, Coverage> {
  const names = Object.keys(CANDIDATES) as CandidateName[];
  const tally = Object.fromEntries(
    names.map((name) => [name, { trials: 0, inside: 0, widths: 0, counts: 0 }]),
  );
  for (let seed = 1; seed <= seeds; seed++) {
    const received = boxOf(habit, seed);
    for (const interval of INTERVALS) {
      const [before, after] = HISTORIES[history];
      const known = {
        from: interval.from + before * DAY_MS,
        to: interval.from + after * DAY_MS,
      };
      const others = references(received, interval, known, holidaysWithin(known));
      if (others.length < FEWEST_WEEKS) continue;
      const actual = countBetween(received, interval.from, interval.to);
      for (const name of names) {
        const estimate = CANDIDATES[name](others);
        const sums = tally[name];
        if (!estimate || !sums) continue;
        sums.trials++;
        if (actual >= estimate.low && actual <= estimate.high) sums.inside++;
        sums.widths += estimate.high - estimate.low;
        sums.counts += actual;
      }
    }
  }
  return Object.fromEntries(
    Object.entries(tally).map(([name, { trials, inside, widths, counts }]) => [
      name,
      { trials, inside: inside / trials, width: widths / counts },
    ]),
  ) as Record<CandidateName, Coverage>;
}

const FIRST_DAY = parseDay('2022-01-10');
const LAST_DAY = parseDay('2024-11-01');

function boxOf(habit: HabitName, seed: number): Float64Array {
  return Float64Array.from(simulateReceived(HABITS[habit], FIRST_DAY, LAST_DAY, seed)).sort();
}
