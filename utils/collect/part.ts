import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { Rows } from './tables';

/** A file that was read: its key in the register, its size, its time (epoch ms), its rows' key. */
export type KnownFile = { key: string; bytes: number; modified: number; dossier: string };
/** What a batch of dossiers gave: the files, and the rows of every table. */
export type Part = Rows & { files: KnownFile[] };
type PartName = keyof Part;

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** One of a part's files: a row a line, in JSON. */
export function partFile(folder: string, name: PartName): string {
  return join(folder, `${name}.ndjson.gz`);
}

/** Writes a part into a new folder. */
export async function writePart(folder: string, part: Part): Promise<void> {
  await mkdir(folder);
  for (const name of Object.keys(part) as PartName[]) {
    const lines = part[name].map((row) => `${JSON.stringify(row)}\n`).join('');
    const bytes = await packed(lines, { level: constants.Z_BEST_SPEED });
    await writeFile(partFile(folder, name), bytes, { flush: true });
  }
}

/** The rows of every table of a part. */
export async function readPart(folder: string): Promise<Rows> {
  return {
    mailboxes: await readRows(folder, 'mailboxes'),
    evidence: await readRows(folder, 'evidence'),
    damages: await readRows(folder, 'damages'),
    complaints: await readRows(folder, 'complaints'),
    problems: await readRows(folder, 'problems'),
  };
}

/** The rows of one table of a part, or its files. */
export async function readRows<Name extends PartName>(
  folder: string,
  name: Name,
): Promise<Part[Name]> {
  const lines = (await unpacked(await readFile(partFile(folder, name)))).toString();
  return JSON.parse(`[${lines.trimEnd().replaceAll('\n', ',')}]`);
}
