import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '@/utils/time/civil';
import { ask, exactly, hit, jan2023 } from '../../simulate/analysed';

describe('days', () => {
  const { days } = ask(hit('ordinary', jan2023));

  it('run from two weeks before to two weeks after, in Rome', () => {
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2023-01-08', '2023-02-11']);
    expect(days.find((day) => day.day === '2023-01-25')?.received).toBe(0);
  });

  it('count an hour that clocks repeat once, and one they skip not at all', () => {
    const outage = {
      id: 'own-1',
      from: Date.UTC(2023, 9, 28),
      to: Date.UTC(2023, 9, 30),
      phases: [],
    };
    // One message per hour: 25 of them on the day that has 25 hours.
    const hourly = Array.from({ length: 24 * 500 }, (_, i) => Date.UTC(2022, 11, 1) + i * HOUR_MS);
    const autumn = ask(exactly(hourly), outage).days;
    expect(autumn.find((day) => day.day === '2023-10-29')?.received).toBe(25);
    expect(autumn.find((day) => day.day === '2023-10-30')?.received).toBe(24);
    const spring = ask(exactly(hourly), {
      ...outage,
      from: Date.UTC(2023, 2, 25),
      to: Date.UTC(2023, 2, 27),
    });
    expect(spring.days.find((day) => day.day === '2023-03-26')?.received).toBe(23);
  });
});
