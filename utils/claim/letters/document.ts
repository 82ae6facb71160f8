import type { LetterId } from '@/utils/claim/letter-id';

/**
 * A piece of a line: the letter's own words, a value out of the case, or a visible blank for what
 * the case does not hold. Renderers show a blank so that nobody can overlook it.
 */
export type Run = { kind: 'words' | 'value' | 'blank'; text: string };
export type Line = Run[];

/**
 * A block of the body. `weight` says what must survive when the text is shortened for a web form:
 * 1 what is asked, 2 the facts and the harm, 3 the rest.
 */
export type Block = { kind: 'heading' | 'paragraph' | 'item'; weight: 1 | 2 | 3; line: Line };

/**
 * A letter as data, in reading order; the renderers (text, DOCX, PDF) add only layout. Empty arrays
 * are left out of the page: a text for a web form has no addresses.
 */
export type LetterDocument = {
  id: LetterId;
  /** Id of the piece of evidence that it asks about; absent where it is about the whole case. */
  about?: string;
  /** Generated ASCII name without extension, `diffida` or `mittente-2`. */
  fileName: string;
  /** Letters are Italian documents in every language of the interface. */
  language: 'it';
  /** "Bozza, non è consulenza legale", said once; the user takes it away when he is done. */
  notice: Line;
  sender: Line[];
  recipient: Line[];
  /** How it travels, such as "A mezzo raccomandata A/R o PEC". */
  delivery: Line;
  placeAndDate: Line;
  /** With its label, "Oggetto: …". */
  subject: Line;
  body: Block[];
  /** With its label, "Allegati". */
  annexes: { heading: string; files: Line[] };
  signature: Line[];
};

/** The text of a line, with blanks as they show. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Whether something is still missing. */
export function blanksOf(letter: LetterDocument): string[] {
  return allLines(letter)
    .flat()
    .filter(({ kind }) => kind === 'blank')
    .map(({ text }) => text);
}

/** Every line, in reading order. */
export function allLines(letter: LetterDocument): Line[] {
  return [
    letter.notice,
    ...letter.sender,
    ...letter.recipient,
    letter.delivery,
    letter.placeAndDate,
    letter.subject,
    ...letter.body.map(({ line }) => line),
    ...letter.annexes.files,
    ...letter.signature,
  ];
}
