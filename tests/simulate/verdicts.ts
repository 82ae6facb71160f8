import { analyse } from '@/utils/gap/analyse';
import type { Verdict } from '@/utils/gap/schema';
import type { Outage } from '@/utils/outages/outage';
import { HOUR_MS, parseCivilMs, parseDay } from '@/utils/time/civil';
import { romeInstant } from '@/utils/time/rome';
import { HABITS, type HabitName, simulateReceived } from './mailbox';

/** Outages as long as those of 2023, and shorter. */
const OUTAGES = [
  { start: '2023-01-22T22:00', hours: 146 },
  { start: '2023-03-03T10:00', hours: 36 },
  { start: '2023-06-13T23:00', hours: 145 },
  { start: '2023-10-03T11:00', hours: 60 },
].map(({ start, hours }): Outage => {
  const from = romeInstant(parseCivilMs(start));
  return { id: start, from, to: from + hours * HOUR_MS, phases: [] };
});

export type Tally = Partial<Record<Verdict, number>>;

/** Verdicts on boxes of a habit to which nothing happened, and on the same boxes silenced. */
export function tallyVerdicts(habit: HabitName, seeds: number): { unhurt: Tally; silenced: Tally } {
  const unhurt: Tally = {};
  const silenced: Tally = {};
  for (let seed = 1; seed <= seeds; seed++) {
    const received = simulateReceived(HABITS[habit], FIRST_DAY, LAST_DAY, seed);
    for (const outage of OUTAGES) {
      count(unhurt, verdictOn(received, outage));
      const rest = received.filter((time) => time < outage.from || time >= outage.to);
      count(silenced, verdictOn(rest, outage));
    }
  }
  return { unhurt, silenced };
}

const FIRST_DAY = parseDay('2022-06-01');
const LAST_DAY = parseDay('2024-05-01');

function verdictOn(times: number[], outage: Outage): Verdict {
  const received = Float64Array.from(times);
  return analyse({
    columns: { received, sent: received },
    locate: (index) => ({ folder: 'default0/INBOX', id: String(index) }),
    outage,
    outages: [],
    now: Date.parse('2026-11-20T10:00:00Z'),
    setAside: 0,
  }).verdict;
}

function count(tally: Tally, verdict: Verdict): void {
  tally[verdict] = (tally[verdict] ?? 0) + 1;
}
