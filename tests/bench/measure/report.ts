/** The middle of several measurements, ms. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of a benchmark: what, its value, and the goal that it is held against. */
export function line(what: string, value: string, goal: string): void {
  console.log(`${what.padEnd(64)} ${value.padStart(18)}   goal ${goal}`);
}
