import { describe, expect, it } from 'vitest';
import { expectedFrom, negativeBinomialInterval, studentQuantile } from '@/utils/gap/expected';
import type { Reference } from '@/utils/gap/references';

const weeks = (count: (week: number) => number): Reference[] =>
  Array.from({ length: 40 }, (_, i) => (i < 20 ? i - 20 : i - 19)).map((weeksAway) => ({
    weeksAway,
    count: count(weeksAway),
  }));

describe('the expected number', () => {
  it('follows a trend to the outage itself', () => {
    const before = weeks((week) => 100 + 2 * week).filter(({ weeksAway }) => weeksAway < 0);
    expect(expectedFrom(before)?.mean).toBeCloseTo(100);
  });

  it('is as wide as the weeks scatter, and no narrower than Poisson', () => {
    const steady = expectedFrom(weeks(() => 100));
    const uneven = expectedFrom(weeks((week) => (week % 2 === 0 ? 50 : 150)));
    expect(steady).toMatchObject({ low: 80, high: 121, fewest: 100, most: 100, weeks: 40 });
    expect(uneven?.low).toBeLessThan(30);
    expect(uneven?.high).toBeGreaterThan(190);
  });

  it('cannot leave out nought where a box has two mails a week', () => {
    expect(expectedFrom(weeks((week) => Math.abs(week) % 4))?.low).toBe(0);
  });

  it('is not told from fewer than eight weeks', () => {
    expect(expectedFrom(weeks(() => 5).slice(0, 7))).toBeNull();
    expect(expectedFrom(weeks(() => 5).slice(0, 8))).not.toBeNull();
  });

  it('stands a box in which nothing comes', () => {
    expect(expectedFrom(weeks(() => 0))).toMatchObject({ low: 0, high: 1 });
  });
});

describe('quantiles', () => {
  it('of the negative binomial agree with those summed apart, from log-gamma', () => {
    expect(negativeBinomialInterval(10, 20)).toEqual({ low: 3, high: 20 });
    expect(negativeBinomialInterval(100, 1100)).toEqual({ low: 45, high: 174 });
    expect(negativeBinomialInterval(5, 5.0005)).toEqual({ low: 1, high: 10 });
  });

  it('of the negative binomial hold for means at which probabilities underflow', () => {
    const { low, high } = negativeBinomialInterval(20_000, 30_000);
    expect(low).toBeGreaterThan(20_000 - 2.1 * 173.2);
    expect(high).toBeLessThan(20_000 + 2.1 * 173.2);
  });

  it.each([
    [6, 2.4469],
    [12, 2.1788],
    [40, 2.0211],
  ])("of Student's t with %i degrees agree with a table", (freedom, quantile) => {
    expect(studentQuantile(freedom)).toBeCloseTo(quantile, 2);
  });
});
