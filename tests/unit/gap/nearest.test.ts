import { expect, it } from 'vitest';
import { nearestTo } from '@/utils/gap/nearest';

const interval = { from: '2023-01-22T21:00:00Z', to: '2023-01-28T21:00:00Z' };
const FROM = Date.parse(interval.from);
const TO = Date.parse(interval.to);

it('gives what lies inside, and the nearest messages on either side', () => {
  const before = Array.from({ length: 300 }, (_, i) => FROM - 1 - i * 1000);
  const after = Array.from({ length: 300 }, (_, i) => TO + i * 1000);
  const received = Float64Array.from([...after.toReversed(), FROM, TO - 1, Number.NaN, ...before]);
  const found = nearestTo(received, { start: 0, end: received.length }, interval);
  const times = found.map((position) => received[position] ?? Number.NaN).sort((a, b) => a - b);
  expect(times).toEqual([
    ...before.slice(0, 100).toReversed(),
    FROM,
    TO - 1,
    ...after.slice(0, 100),
  ]);
});

it('keeps to its range, which is one folder', () => {
  const received = Float64Array.from([FROM - 1, FROM - 2, TO, TO + 1]);
  expect(nearestTo(received, { start: 1, end: 3 }, interval)).toEqual([1, 2]);
});
