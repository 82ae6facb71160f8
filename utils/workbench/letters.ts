import { LETTER_IDS, type LetterId } from '@/utils/claim/letter-id';
import type { LetterDocument } from '@/utils/claim/letters/document';
import { draft, type Unfit, whyUnfit } from '@/utils/claim/letters/drafts';
import type { LetterInput } from '@/utils/claim/letters/input';
import { letterInput } from '@/utils/dossier/letter-input';
import type { WorkbenchModel } from './model';

type Facts = Pick<
  WorkbenchModel,
  'case' | 'interval' | 'evidence' | 'documents' | 'choices' | 'exporting' | 'today'
>;

/** What the letters are filled from, as the workbench shows the case now. */
export function lettersInput(model: Facts): LetterInput {
  const { case: told, interval, evidence, documents, choices, exporting, today } = model;
  const dossier =
    exporting.state === 'done' ? { fileName: exporting.file, sha256: exporting.sha256 } : null;
  const { leftOut } = choices;
  const input = letterInput(
    { case: told, outage: interval, evidence, documents, leftOut },
    { dossier, today },
  );
  // There may be a letter for each piece, and each one looks for its own.
  return { ...input, evidence: [...input.evidence] };
}

/** One kind of letter: its drafts, or why it makes no sense in this case. */
export type OfferedLetter = { id: LetterId } & (
  | { unfit: Unfit; drafts: null }
  | { unfit: null; drafts: LetterDocument[] }
);

export function offeredLetters(input: LetterInput): OfferedLetter[] {
  return LETTER_IDS.map((id): OfferedLetter => {
    const unfit = whyUnfit(id, input);
    return unfit === null ? { id, unfit, drafts: draft(id, input) } : { id, unfit, drafts: null };
  });
}
