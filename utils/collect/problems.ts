import type { Judgement } from '@/utils/dossier/verify/verify';

/** A row of `problems` before it is told which dossier it is about. */
export type Problem = { severity: 'error' | 'warning'; code: string; subject: string };

/** A dossier can be wrong in a million places; these many say it. */
const MOST = 50;

/** Everything the verification found, in one list. Codes of files start with `file-`. */
export function problemsOf({ verification, dossier }: Judgement): Problem[] {
  if (verification.outcome === 'refused') {
    return [error(verification.reason, verification.path ?? '')];
  }
  const { files, findings, timestamps, isDossier } = verification;
  const problems: Problem[] = [
    ...files
      .filter(({ state }) => state !== 'intact' && state !== 'unsealed')
      .map(({ state, path }) => error(`file-${state}`, path)),
    ...findings,
    ...timestamps
      .filter(({ state }) => state !== 'valid')
      .map(({ state, path }) => error(`timestamp-${state}`, path)),
  ];
  if (!isDossier) problems.push(error('not-a-dossier', ''));
  // A dossier of a later version is no fault of its own, but it was not read.
  else if (dossier === null && !hasError(problems)) problems.push(error('not-read', ''));
  return shortened(problems);
}

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

export function error(code: string, subject: string): Problem {
  return { severity: 'error', code, subject };
}

/** Errors first, so that none is lost. */
function shortened(problems: Problem[]): Problem[] {
  if (problems.length <= MOST) return problems;
  const severe = problems.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const more = problems.length - MOST;
  const severity = hasError(problems) ? 'error' : 'warning';
  return [...severe.slice(0, MOST), { severity, code: 'more-problems', subject: String(more) }];
}
