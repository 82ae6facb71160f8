import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/utils/time/civil';
import { ask, hit, jan2023 } from '../../simulate/analysed';

describe('wrong dates', () => {
  const plain = hit('ordinary', jan2023);
  const clean = ask(plain);

  it('of receipt are counted and left out', () => {
    const wrong = [Number.NaN, 0, Date.UTC(2106, 1, 7), Infinity];
    const result = ask({
      received: Float64Array.from([...plain.received, ...wrong]),
      sent: Float64Array.from([...plain.sent, ...wrong]),
    });
    expect(result).toEqual({
      ...clean,
      messages: clean.messages + wrong.length,
      wrongReceived: wrong.length,
    });
  });

  it('of sending are counted, and never make a message late', () => {
    const wrong = [Number.NaN, 0, Date.UTC(2106, 1, 7), jan2023.to + 9 * DAY_MS];
    const result = ask({
      received: Float64Array.from([...plain.received, ...wrong.map(() => jan2023.to + HOUR_MS)]),
      sent: Float64Array.from([...plain.sent, ...wrong]),
    });
    expect(result.wrongSent).toBe(wrong.length);
    expect(result.late).toEqual(clean.late);
    expect(result.ordinaryDelayMs).toBe(clean.ordinaryDelayMs);
  });

  it('by some minutes of a sender’s clock are no matter', () => {
    const sent = plain.sent.map((time, i) => (i % 10 === 0 ? time + 300_000 : time));
    expect(ask({ ...plain, sent }).wrongSent).toBe(0);
  });
});
