import { goesIntoDossier, LETTER_IDS } from '@/utils/claim/letter-id';
import type { LetterDocument } from '@/utils/claim/letters/document';
import { draft, whyUnfit } from '@/utils/claim/letters/drafts';
import { draftOf, withEdits } from '@/utils/claim/letters/edits';
import { renderDocx } from '@/utils/claim/letters/render/docx';
import { romeDayText } from '@/utils/time/calendar-day';
import type { DossierInput, DossierPage } from './input';
import { letterInput } from './letter-input';
import { dossierName } from './naming';

/** The letters that the user put into the dossier, in his words. */
export function lettersOfDossier(input: Omit<DossierInput, 'pages'>): LetterDocument[] {
  const { mailbox, createdAt } = input;
  const { drafts = [] } = input.case;
  if (!drafts.some(({ inDossier }) => inDossier)) return [];
  const filled = letterInput(input, {
    dossier: { fileName: `${dossierName(mailbox, createdAt)}.zip`, sha256: null },
    today: romeDayText(createdAt),
  });
  return LETTER_IDS.filter((id) => goesIntoDossier(id) && whyUnfit(id, filled) === null)
    .flatMap((id) => draft(id, filled))
    .flatMap((letter) => {
      const { inDossier, edits } = draftOf(drafts, letter);
      return inDossier ? [withEdits(letter, edits)] : [];
    });
}

/** `data/lettere/…`: each as PDF, made by `toPdf`, and as an editable document. */
export async function letterPages(
  input: Omit<DossierInput, 'pages'>,
  toPdf: (letter: LetterDocument) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<DossierPage[]> {
  const pages: DossierPage[] = [];
  for (const letter of lettersOfDossier(input)) {
    const path = `data/lettere/${letter.fileName}`;
    pages.push({ path: `${path}.pdf`, bytes: await toPdf(letter) });
    pages.push({ path: `${path}.docx`, bytes: await renderDocx(letter, input.createdAt) });
  }
  return pages;
}
