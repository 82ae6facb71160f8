import { describe, expect, it } from 'vitest';
import { DAY_MS } from '@/utils/time/civil';
import { ask, boxOf, exactly, hit, jan2023 } from '../../simulate/analysed';

describe('the silence', () => {
  it('runs from the last message before to the first after, to the ms', () => {
    const box = boxOf('ordinary').filter((time) => time < jan2023.from || time >= jan2023.to);
    const lastBefore = box.filter((time) => time < jan2023.from).reduce((a, b) => Math.max(a, b));
    const firstAfter = box.filter((time) => time >= jan2023.to).reduce((a, b) => Math.min(a, b));
    expect(ask(exactly(box)).silence).toMatchObject({
      lastBefore: new Date(lastBefore).toISOString(),
      firstAfter: new Date(firstAfter).toISOString(),
      ms: firstAfter - lastBefore,
      inOutage: { ms: jan2023.to - jan2023.from },
    });
  });

  it('has no end where nothing has come since', () => {
    const result = ask(exactly(boxOf('ordinary').filter((time) => time < jan2023.from)));
    expect(result.silence?.firstAfter).toBeNull();
    expect(result.verdict).toBe('proven');
  });

  it('is not proven by a box that is often silent for as long', () => {
    const everyOtherWeek = boxOf('busy').filter(
      (time) => Math.floor((time - jan2023.from) / (7 * DAY_MS)) % 3 !== 0,
    );
    const result = ask(exactly(everyOtherWeek));
    expect(result.receivedInOutage).toBe(0);
    expect(result.longestOtherSilenceMs).toBeGreaterThan(6.9 * DAY_MS);
    expect(result.verdict).toBe('weak');
  });

  it('is compared with a box’s own weeks, not with its Christmas', () => {
    const result = ask(hit('offAtChristmas', jan2023));
    expect(result.longestOtherSilenceMs).toBeLessThan(3 * DAY_MS);
    expect(result.expected?.fewest).toBeGreaterThan(20);
  });

  it('of an outage still going on ends now', () => {
    const now = jan2023.from + 3 * DAY_MS;
    const box = exactly(boxOf('ordinary').filter((time) => time < jan2023.from));
    const result = ask(box, jan2023, { now });
    expect(result.to).toBe(new Date(now).toISOString());
    expect(result.silence?.inOutage.ms).toBe(now - jan2023.from);
    expect(result.days.at(-1)?.day).toBe('2023-01-25');
  });
});
