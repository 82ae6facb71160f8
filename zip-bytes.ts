import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** Zips know no earlier time; built from local parts, because that is how they write it. */
const NO_TIME = new Date(1980, 0, 1);

/** Writes a package anew, in the order of its names and without the hour of its making. */
export function makeReproducible(path: string): void {
  const files = Object.entries(unzipSync(readFileSync(path)));
  const sorted = files.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(path, zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME, os: 3 }));
}
