import type { GapResult } from './schema';

/** More rows than any list shows at once on either side of the gap. */
const ON_EACH_SIDE = 100;

/**
 * Positions, within a range of the column of received times (epoch ms), of the messages nearest to
 * the interval analysed, with those inside of it. In no order.
 */
export function nearestTo(
  received: Float64Array,
  range: { start: number; end: number },
  interval: Pick<GapResult, 'from' | 'to'>,
): number[] {
  const from = Date.parse(interval.from);
  const to = Date.parse(interval.to);
  const before: number[] = [];
  const within: number[] = [];
  const after: number[] = [];
  for (let position = range.start; position < range.end; position++) {
    const at = received[position] as number;
    if (at < from) before.push(position);
    else if (at < to) within.push(position);
    else if (at >= to) after.push(position);
  }
  const byReceipt = (a: number, b: number) => (received[a] as number) - (received[b] as number);
  return [
    ...before.sort(byReceipt).slice(-ON_EACH_SIDE),
    ...within,
    ...after.sort(byReceipt).slice(0, ON_EACH_SIDE),
  ];
}
