import type { LetterDocument, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { listedDamages } from '@/utils/claim/letters/it/damages';
import { baseName, citedEvidence } from '@/utils/claim/letters/it/evidence';
import { blank, filled, value, write } from '@/utils/claim/letters/line';

type Annexes = LetterDocument['annexes'];

const HEADING = 'Allegati';

export const NO_ANNEXES: Annexes = { heading: HEADING, files: [] };

/** The dossier, then what the letter names, each by its file name. */
export function annexes(input: LetterInput): Annexes {
  const evidence = citedEvidence(input).flatMap(({ file }) => (file === null ? [] : [file]));
  const cited = new Set(listedDamages(input).flatMap(({ receipts }) => receipts));
  const receipts = input.documents.filter(({ sha256 }) => cited.has(sha256));
  return {
    heading: HEADING,
    files: [
      dossierLine(input),
      ...[...evidence, ...receipts.map(({ fileName }) => fileName)].map(
        (file) => write`${value(baseName(file))}`,
      ),
    ],
  };
}

export function dossierLine({ dossier }: LetterInput): Line {
  if (dossier === null) return [blank('file del dossier')];
  if (dossier.sha256 === null) return [value(dossier.fileName)];
  return write`${filled(dossier.fileName, 'file del dossier')} (impronta SHA-256 ${filled(dossier.sha256, 'impronta')})`;
}
