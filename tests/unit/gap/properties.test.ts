import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapResultSchema } from '@/utils/gap/schema';
import { ask, hit, jan2023 } from '../../simulate/analysed';

describe('properties', () => {
  const plain = hit('bursty', jan2023);
  const clean = ask(plain);

  it('the order of messages never matters', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 1e9 })), (stream) => {
        const keys = stream.take(plain.received.length);
        const order = Array.from(keys, (key, index) => ({ key, index })).sort(
          (a, b) => a.key - b.key,
        );
        const shuffled = {
          received: Float64Array.from(order, ({ index }) => plain.received[index] as number),
          sent: Float64Array.from(order, ({ index }) => plain.sent[index] as number),
        };
        expect(ask(shuffled)).toEqual(clean);
      }),
      { numRuns: 10 },
    );
  });

  it('the host’s zone never matters', () => {
    const host = process.env.TZ;
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return { offset: new Date(jan2023.from).getTimezoneOffset(), result: ask(plain) };
    };
    try {
      const results = ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Rome'].map(inZone);
      expect(new Set(results.map(({ offset }) => offset)).size).toBe(3);
      for (const { result } of results) expect(result).toEqual(clean);
    } finally {
      process.env.TZ = host;
    }
  });

  it('mail outside the outage never changes the outage’s count', () => {
    const outside = fc
      .integer({ min: Date.UTC(2021, 0, 1), max: Date.UTC(2025, 0, 1) })
      .filter((time) => time < jan2023.from || time >= jan2023.to);
    fc.assert(
      fc.property(fc.array(outside, { maxLength: 50 }), (times) => {
        const more = Float64Array.from([...plain.received, ...times]);
        const result = ask({ received: more, sent: more });
        expect(result.receivedInOutage).toBe(clean.receivedInOutage);
      }),
      { numRuns: 20 },
    );
  });

  it('no mailbox makes it fail, and every result keeps its schema', () => {
    const time = fc.oneof(
      fc.double(),
      fc.integer({ min: Date.UTC(2022, 6, 1), max: Date.UTC(2023, 6, 1) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time), { maxLength: 200 }), (rows) => {
        const columns = {
          received: Float64Array.from(rows, ([received]) => received),
          sent: Float64Array.from(rows, ([, sent]) => sent),
        };
        const result = ask(columns);
        expect(gapResultSchema.parse(result)).toEqual(result);
      }),
    );
  });
});
