import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { judgeDossier } from '@/utils/dossier/verify/verify';
import { anonymous } from './anonymous';
import { FileBytes } from './file-bytes';
import { nativeSums } from './native-sums';
import { error, hasError, problemsOf } from './problems';
import { type DossierFile, rowsOfDossier, rowsOfProblems } from './rows';
import type { Rows } from './tables';

/** What became of one file; `isSound` where it gave rows to more than `problems`. */
export type Judged = { id: string; isSound: boolean; rows: Rows };

/**
 * Verifies one dossier and gives its rows, without names where there is a `key` for pseudonyms.
 * Whatever is wrong with the file is in the rows.
 */
export async function judge(path: string, file: DossierFile, key: string | null): Promise<Judged> {
  const judged = await judgeFile(path, file).catch((cause: unknown) =>
    failed(path, file, 'unreadable', String(cause)),
  );
  return key === null ? judged : { ...judged, rows: anonymous(judged.rows, key) };
}

async function judgeFile(path: string, file: DossierFile): Promise<Judged> {
  const judgement = await FileBytes.with(path, (bytes) =>
    judgeDossier(bytes, { native: nativeSums }),
  );
  const { verification, dossier, custody } = judgement;
  const problems = problemsOf(judgement);
  if (dossier === null || verification.outcome === 'refused' || hasError(problems)) {
    const id = await hashOf(path);
    return { id, isSound: false, rows: rowsOfProblems(id, file, dossier, problems) };
  }
  const id = verification.tagManifest ?? (await hashOf(path));
  return { id, isSound: true, rows: rowsOfDossier(id, file, dossier, custody, problems) };
}

/** A file of which nothing is known but that it could not be judged. */
export async function failed(
  path: string,
  file: DossierFile,
  code: string,
  subject: string,
): Promise<Judged> {
  const id = await hashOf(path).catch(() => '');
  return { id, isSound: false, rows: rowsOfProblems(id, file, null, [error(code, subject)]) };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
