import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { judgeDossier } from '@/utils/dossier/verify/verify';
import { anonymous } from './anonymous';
import { withFile } from './file-bytes';
import { type Lines, linesOfTables } from './lines';
import { nativeSums } from './native-sums';
import { error, hasError, problemsOf } from './problems';
import { type DossierFile, rowsOfDossier, rowsOfProblems } from './rows';
import type { Rows } from './tables';

/**
 * What became of one file; `isSound` where it gave rows to more than `problems`, `isRead` unless the
 * disk did not give it.
 */
export type Judged = { id: string; isRead: boolean; isSound: boolean; lines: Lines };
type Found = Omit<Judged, 'lines'> & { rows: Rows };

/**
 * Verifies one dossier and gives its rows, without names where there is a `key` for pseudonyms.
 * Whatever is wrong with the file is in the rows.
 */
export async function judge(path: string, file: DossierFile, key: string | null): Promise<Judged> {
  const { rows, ...judged } = await judgeFile(path, file).catch((cause) =>
    unreadable(file, String(cause)),
  );
  return { ...judged, lines: linesOfTables(key === null ? rows : anonymous(rows, key)) };
}

const FAILED = { isRead: true, isSound: false };

async function judgeFile(path: string, file: DossierFile): Promise<Found> {
  const judgement = await withFile(path, (bytes) => judgeDossier(bytes, { native: nativeSums }));
  const { verification, dossier, custody } = judgement;
  const problems = problemsOf(judgement);
  if (dossier === null || verification.outcome === 'refused' || hasError(problems)) {
    const id = await hashOf(path);
    return { id, ...FAILED, rows: rowsOfProblems(id, file, dossier, problems) };
  }
  const id = verification.tagManifest ?? (await hashOf(path));
  return {
    id,
    isRead: true,
    isSound: true,
    rows: rowsOfDossier(id, file, dossier, custody, problems),
  };
}

/** A file whose thread it ended. */
export async function tooHeavy(path: string, file: DossierFile, cause: string): Promise<Judged> {
  const id = await hashOf(path).catch(() => '');
  const rows = rowsOfProblems(id, file, null, [error('too-heavy', cause)]);
  return { id, ...FAILED, lines: linesOfTables(rows) };
}

function unreadable(file: DossierFile, cause: string): Found {
  const rows = rowsOfProblems('', file, null, [error('unreadable', cause)]);
  return { id: '', isRead: false, isSound: false, rows };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
