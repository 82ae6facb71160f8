import { analyse, type GapQuestion } from '@/utils/gap/analyse';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { type Outage, resolveOutage } from '@/utils/outages/outage';
import { HOUR_MS, parseDay } from '@/utils/time/civil';
import { HABITS, type HabitName, simulateReceived, sufferOutage } from './mailbox';

/** Simulated mailboxes of two years around the outages of 2023, and questions about them. */
export const [jan2023, , jun2023] = CATALOGUE.map((entry): Outage => resolveOutage(entry)) as [
  Outage,
  Outage,
  Outage,
];
const OUTAGES = CATALOGUE.map((entry) => resolveOutage(entry));
export const NOW = Date.parse('2026-11-20T10:00:00Z');
const FIRST_DAY = parseDay('2022-03-01');
const LAST_DAY = parseDay('2024-03-01');

export type Box = GapQuestion['columns'];

export function boxOf(habit: HabitName, seed = 1): number[] {
  return simulateReceived(HABITS[habit], FIRST_DAY, LAST_DAY, seed);
}

/** The box as the outage left it: mail of the first day late, the rest refused until `back`. */
export function hit(habit: HabitName, outage: Outage, back = outage.to): Box {
  const refused = outage.from + 18 * HOUR_MS;
  return sufferOutage(boxOf(habit), { from: outage.from, to: back }, refused, 7);
}

export function unhurt(habit: HabitName): Box {
  const received = Float64Array.from(boxOf(habit));
  return { received, sent: received.map((time) => time - 20_000) };
}

export function ask(columns: Box, outage = jan2023, change: Partial<GapQuestion> = {}) {
  return analyse({
    columns,
    locate: (index) => ({ folder: 'default0/INBOX', id: String(columns.received[index]) }),
    outage,
    outages: OUTAGES,
    now: NOW,
    setAside: 0,
    ...change,
  });
}

/** A box with exactly these received times, each sent twenty seconds before. */
export function exactly(times: number[]): Box {
  const received = Float64Array.from(times);
  return { received, sent: received.map((time) => time - 20_000) };
}
