import { DAY_MS } from '@/utils/time/civil';

/** No mail of the boxes in question is older; a server's earlier time is a default, not a date. */
const EARLIEST_MAIL = Date.UTC(1990, 0, 1);

/** Whether a time can be one of a mail's: not NaN, not of 1970, not of the future. */
export function isPlausible(instant: number, now: number): boolean {
  return instant >= EARLIEST_MAIL && instant <= now + DAY_MS;
}

/** The plausible times within an interval, in order. */
export function sortedWithin(times: Float64Array, from: number, to: number): Float64Array {
  const found = new Float64Array(times.length);
  let size = 0;
  for (const time of times) {
    if (time >= from && time < to) found[size++] = time;
  }
  return found.subarray(0, size).sort();
}

/** Index of the first of the sorted times that is not before the instant. */
export function firstAtOrAfter(sorted: Float64Array, instant: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted times lie in `[from, to)`. */
export function countBetween(sorted: Float64Array, from: number, to: number): number {
  return firstAtOrAfter(sorted, to) - firstAtOrAfter(sorted, from);
}
