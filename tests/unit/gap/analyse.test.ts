import { describe, expect, it } from 'vitest';
import { gapResultSchema } from '@/utils/gap/schema';
import { DAY_MS, HOUR_MS } from '@/utils/time/civil';
import { ask, boxOf, exactly, hit, jan2023, jun2023, unhurt } from '../../simulate/analysed';
import { HABITS, type HabitName } from '../../simulate/mailbox';

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

  it('says nothing of an outage before the first message that the box still holds', () => {
    const since = (time: number) => exactly(boxOf('ordinary').filter((at) => at >= time));
    for (const first of [jan2023.to + 60 * DAY_MS, jan2023.to, jan2023.from + 2 * DAY_MS]) {
      const { verdict, days } = ask(since(first));
      expect(verdict).toBe('no-data');
      expect(days.filter(({ expected, day }) => expected !== null && day < '2023-01-22')).toEqual(
        [],
      );
    }
    expect(ask(since(jan2023.from - DAY_MS)).verdict).not.toBe('no-data');
  });
});
