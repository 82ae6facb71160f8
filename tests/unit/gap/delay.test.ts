import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/utils/time/civil';
import { ask, boxOf, exactly, hit, jan2023, jun2023 } from '../../simulate/analysed';

describe('late mail', () => {
  const start = jan2023.from;
  const day = (n: number) => start + n * DAY_MS;
  const box = boxOf('ordinary').filter((time) => time < start || time >= jan2023.to);
  const lateOf = (sent: number, received: number, outage = jan2023) => {
    const plain = exactly(box);
    const columns = {
      received: Float64Array.from([...plain.received, received]),
      sent: Float64Array.from([...plain.sent, sent]),
    };
    return ask(columns, outage).late;
  };

  it('was sent in the outage and received after it', () => {
    const [late] = lateOf(day(0.5), jan2023.to + HOUR_MS);
    expect(late).toMatchObject({
      sent: new Date(day(0.5)).toISOString(),
      delayMs: jan2023.to + HOUR_MS - day(0.5),
      phase: 'jan2023-queued',
    });
    expect(lateOf(day(2), jan2023.to + HOUR_MS)[0]?.phase).toBe('jan2023-refused');
  });

  it('may have been on its way when the outage began', () => {
    expect(lateOf(start - HOUR_MS, jan2023.to + HOUR_MS)).toMatchObject([{ phase: null }]);
    expect(lateOf(start - 3 * DAY_MS, jan2023.to + HOUR_MS)).toEqual([]);
  });

  it('is not what was sent afterwards, or came months later from another box', () => {
    expect(lateOf(jan2023.to + 1, jan2023.to + 5 * HOUR_MS)).toEqual([]);
    expect(lateOf(day(1), jan2023.to + 200 * DAY_MS)).toEqual([]);
  });

  it('is not what took as long as mail takes in this box', () => {
    const slow = exactly(box);
    slow.sent = slow.received.map((time) => time - 9 * HOUR_MS);
    const result = ask(slow);
    expect(result.ordinaryDelayMs).toBe(9 * HOUR_MS);
    expect(result.late).toEqual([]);
  });

  it('shows on the day it came, in the wave after the outage', () => {
    const { days, late } = ask(hit('busy', jan2023));
    const wave = days.reduce((sum, one) => sum + one.late, 0);
    expect(late.length).toBeGreaterThan(50);
    expect(wave).toBe(late.length);
    expect(days.find((one) => one.day === '2023-01-29')?.late).toBeGreaterThan(0.5 * wave);
  });

  it('is told by the phases of June 2023', () => {
    const june = boxOf('ordinary').filter((time) => time < jun2023.from || time >= jun2023.to);
    const sent = [
      '2023-06-14T10:00Z',
      '2023-06-15T08:00Z',
      '2023-06-16T08:00Z',
      '2023-06-17T08:00Z',
    ];
    const columns = {
      received: Float64Array.from([...june, ...sent.map(() => jun2023.to + HOUR_MS)]),
      sent: Float64Array.from([...june, ...sent.map((text) => Date.parse(text))]),
    };
    expect(ask(columns, jun2023).late.map(({ phase }) => phase)).toEqual([
      'jun2023-delivered-later',
      'jun2023-queued',
      'jun2023-unexplained',
      'jun2023-refused',
    ]);
  });
});
