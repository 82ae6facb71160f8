/** Zips tell times in MS-DOS format, in steps of two seconds and without a zone (APPNOTE 4.4.6): ours are UTC. */

/** The two fields as they stand one after the other: the time in the lower 16 bits, the date in the upper. */
export function toDosTime(instant: number): number {
  const at = new Date(instant);
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5);
  return (((date | at.getUTCDate()) << 16) | time) >>> 0;
}

/** Epoch ms. */
export function fromDosTime(fields: number): number {
  const [date, time] = [fields >>> 16, fields & 0xffff];
  const [year, month, day] = [1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31];
  return Date.UTC(year, month, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}
