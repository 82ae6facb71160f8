import { type LetterDocument, type Line, lineText } from '@/utils/claim/letters/document';
import { isSingleLine, type LinePlace, withLine } from '@/utils/claim/letters/edit';
import { LETTER_PARTS, type LetterDraft, type LineEdit } from '@/utils/claim/schema';

/** A line of a letter and where it stands. */
export type PlacedLine = { place: LinePlace; line: Line };

/** Under what a letter's draft is kept: it stays the same when evidence is added or taken off. */
export function draftKey({ id, about }: Pick<LetterDocument, 'id' | 'about'>): string {
  return about === undefined ? id : `${id}:${about}`;
}

export function draftOf(drafts: LetterDraft[] | undefined, letter: LetterDocument): LetterDraft {
  const key = draftKey(letter);
  const kept = drafts?.find((draft) => draft.letter === key);
  return kept ?? { letter: key, edits: [], inDossier: false };
}

/** The drafts with one of them changed; a draft of which nothing is left goes. */
export function withDraft(drafts: LetterDraft[] | undefined, changed: LetterDraft): LetterDraft[] {
  const others = (drafts ?? []).filter(({ letter }) => letter !== changed.letter);
  return changed.inDossier || changed.edits.length > 0 ? [...others, changed] : others;
}

/** Every line that shows, in reading order. */
export function placedLines(letter: LetterDocument): PlacedLine[] {
  return LETTER_PARTS.flatMap((part): PlacedLine[] => {
    if (isSingleLine(part)) {
      return letter[part].length === 0 ? [] : [{ place: { part }, line: letter[part] }];
    }
    return linesOf(letter, part).map((line, index) => ({ place: { part, index }, line }));
  });
}

/** The user's own text for a line, null where he left it as it is. */
export function editOf(edits: LineEdit[], { place, line }: PlacedLine): LineEdit | null {
  const fits = fitting(place, lineText(line));
  return edits.find(fits) ?? null;
}

/** The edits with one line in other words; the original words take the edit back. */
export function withEdit(edits: LineEdit[], placed: PlacedLine, text: string): LineEdit[] {
  const original = lineText(placed.line);
  const fits = fitting(placed.place, original);
  const others = edits.filter((edit) => !fits(edit));
  return text === original ? others : [...others, { part: placed.place.part, original, text }];
}

/** The letter in the user's words. */
export function withEdits(letter: LetterDocument, edits: LineEdit[]): LetterDocument {
  // From the last line up: a line that is taken away moves only those that are done.
  return placedLines(letter).reduceRight((edited, placed) => {
    const edit = editOf(edits, placed);
    return edit === null ? edited : withLine(edited, placed.place, edit.text);
  }, letter);
}

/** Edits of lines that the case has changed since: they are not applied, and not forgotten. */
export function staleEdits(letter: LetterDocument, edits: LineEdit[]): LineEdit[] {
  const applied = new Set(placedLines(letter).map((placed) => editOf(edits, placed)));
  return edits.filter((edit) => !applied.has(edit));
}

/** A part of one line is the same line whatever it said; elsewhere the words tell which line it was. */
function fitting({ part }: LinePlace, original: string): (edit: LineEdit) => boolean {
  return (edit) => edit.part === part && (isSingleLine(part) || edit.original === original);
}

function linesOf(
  letter: LetterDocument,
  part: 'sender' | 'recipient' | 'body' | 'annexes' | 'signature',
): Line[] {
  if (part === 'body') return letter.body.map(({ line }) => line);
  return part === 'annexes' ? letter.annexes.files : letter[part];
}
