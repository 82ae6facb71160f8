import { describe, expect, it } from 'vitest';
import { analyse, type GapQuestion } from '@/utils/gap/analyse';
import { gapResultSchema } from '@/utils/gap/schema';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { type Outage, resolveOutage } from '@/utils/outages/outage';
import { DAY_MS, HOUR_MS, parseDay } from '@/utils/time/civil';
import { HABITS, type HabitName, simulateReceived, sufferOutage } from '../../simulate/mailbox';

const [jan2023, , jun2023] = CATALOGUE.map((entry): Outage => resolveOutage(entry)) as [
  Outage,
  Outage,
  Outage,
];
const OUTAGES = CATALOGUE.map((entry) => resolveOutage(entry));
const NOW = Date.parse('2026-11-20T10:00:00Z');
const FIRST_DAY = parseDay('2022-03-01');
const LAST_DAY = parseDay('2024-03-01');

type Box = GapQuestion['columns'];

function boxOf(habit: HabitName, seed = 1): number[] {
  return simulateReceived(HABITS[habit], FIRST_DAY, LAST_DAY, seed);
}

/** The box as the outage left it: mail of the first day late, the rest refused until `back`. */
function hit(habit: HabitName, outage: Outage, back = outage.to): Box {
  const refused = outage.from + 18 * HOUR_MS;
  return sufferOutage(boxOf(habit), { from: outage.from, to: back }, refused, 7);
}

function unhurt(habit: HabitName): Box {
  const received = Float64Array.from(boxOf(habit));
  return { received, sent: received.map((time) => time - 20_000) };
}

function ask(columns: Box, outage = jan2023, change: Partial<GapQuestion> = {}) {
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
function exactly(times: number[]): Box {
  const received = Float64Array.from(times);
  return { received, sent: received.map((time) => time - 20_000) };
}

describe('the verdict', () => {
  const habits = Object.keys(HABITS).filter((name) => name !== 'quiet') as HabitName[];

  it.each(habits)('proves January 2023 in a box that is %s', (habit) => {
    const result = ask(hit(habit, jan2023));
    expect(result.verdict).toBe('proven');
    expect(result.receivedInOutage).toBe(0);
    expect(result.silence?.expected?.low).toBeGreaterThanOrEqual(1);
    expect(gapResultSchema.parse(result)).toEqual(result);
  });

  it.each(habits)('proves June 2023 in a box that is %s', (habit) => {
    expect(ask(hit(habit, jun2023), jun2023).verdict).toBe('proven');
  });

  it.each(habits)('tells a box that is %s and had no outage that there is none', (habit) => {
    const result = ask(unhurt(habit));
    expect(result.verdict).toBe('none');
    expect(result.late).toEqual([]);
  });

  it('admits that a box with two mails a week cannot prove five days of silence', () => {
    const result = ask(hit('quiet', jan2023));
    expect(result.verdict).toBe('weak');
    expect(result.expected?.low).toBe(0);
  });

  it('proves the two days of a box that came back early', () => {
    const back = jan2023.from + 48 * HOUR_MS;
    const result = ask(hit('ordinary', jan2023, back));
    expect(result.verdict).toBe('proven');
    expect(result.silence?.inOutage.ms).toBeGreaterThan(46 * HOUR_MS);
    expect(result.silence?.inOutage.ms).toBeLessThan(60 * HOUR_MS);
  });

  it('calls a trickle reduced where no piece of it is an unusual silence', () => {
    const box = hit('bursty', jan2023);
    const daily = Array.from({ length: 6 }, (_, day) => jan2023.from + (day + 0.6) * DAY_MS);
    const result = ask(exactly([...box.received, ...daily]));
    expect(result.receivedInOutage).toBe(6);
    expect(result.expected?.low).toBeGreaterThan(6);
    expect(result.verdict).toBe('reduced');
  });

  it('says nothing where there is too little mail around the outage', () => {
    expect(ask(exactly([])).verdict).toBe('no-data');
    const weekAround = boxOf('ordinary').filter(
      (time) => Math.abs(time - jan2023.from) < 30 * DAY_MS,
    );
    expect(ask(exactly(weekAround)).verdict).toBe('no-data');
  });
});
