import type { LetterDocument, Line } from '@/utils/claim/letters/document';
import { editedLine } from '@/utils/claim/letters/line';
import type { LETTER_PARTS } from '@/utils/claim/schema';

const SINGLE_LINES = ['notice', 'delivery', 'placeAndDate', 'subject'] as const;
type SingleLine = (typeof SINGLE_LINES)[number];
type Part = (typeof LETTER_PARTS)[number];

/** Where a line stands in a letter. */
export type LinePlace = { part: SingleLine } | { part: Exclude<Part, SingleLine>; index: number };

/** Whether a part of the letter is one line. */
export function isSingleLine(part: Part): part is SingleLine {
  return SINGLE_LINES.some((one) => one === part);
}

/** The letter with one line in the user's words; an empty text takes the line away. */
export function withLine(letter: LetterDocument, place: LinePlace, text: string): LetterDocument {
  const line = editedLine(text);
  switch (place.part) {
    case 'notice':
    case 'delivery':
    case 'placeAndDate':
    case 'subject':
      return { ...letter, [place.part]: line };
    case 'sender':
    case 'recipient':
    case 'signature':
      return { ...letter, [place.part]: replaced(letter[place.part], place.index, line) };
    case 'annexes': {
      const files = replaced(letter.annexes.files, place.index, line);
      return { ...letter, annexes: { ...letter.annexes, files } };
    }
    case 'body': {
      const body = letter.body.map((block, index) =>
        index === place.index ? { ...block, line } : block,
      );
      return { ...letter, body: body.filter((block) => block.line.length > 0) };
    }
  }
}

function replaced(lines: Line[], place: number, line: Line): Line[] {
  return lines
    .map((each, index) => (index === place ? line : each))
    .filter((each) => each.length > 0);
}
