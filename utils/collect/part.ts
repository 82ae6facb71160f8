import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { rowsOfLines } from './lines';
import { TABLE_NAMES } from './tables';

/** A file that was read: its key in the register, its size, its time (epoch ms), its rows' key. */
export type KnownFile = { key: string; bytes: number; modified: number; dossier: string };

/** What a part holds of a batch of dossiers, a file of lines each. */
const CONTENTS = [...TABLE_NAMES, 'files'] as const;
export type Content = (typeof CONTENTS)[number];
export type LinesOfContent = (content: Content) => string | Promise<string>;

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

export function partFile(folder: string, content: Content): string {
  return join(folder, `${content}.ndjson.gz`);
}

/** Writes a part into a new folder. */
export async function writePart(folder: string, linesOf: LinesOfContent): Promise<void> {
  await mkdir(folder);
  for (const content of CONTENTS) {
    const bytes = await packed(await linesOf(content), { level: constants.Z_BEST_SPEED });
    await writeFile(partFile(folder, content), bytes, { flush: true });
  }
}

export async function readLines(folder: string, content: Content): Promise<string> {
  return (await unpacked(await readFile(partFile(folder, content)))).toString();
}

export async function readFiles(folder: string): Promise<KnownFile[]> {
  return rowsOfLines(await readLines(folder, 'files'));
}
