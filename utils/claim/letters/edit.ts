import type { LetterDocument, Line } from '@/utils/claim/letters/document';
import { editedLine } from '@/utils/claim/letters/line';

/** Where a line stands in a letter. */
export type LinePlace =
  | { part: 'delivery' | 'placeAndDate' | 'subject' }
  | { part: 'sender' | 'recipient' | 'body' | 'annexes' | 'signature'; index: number };

/** The letter with one line in the user's words; an empty text takes the line away. */
export function withLine(letter: LetterDocument, place: LinePlace, text: string): LetterDocument {
  const line = editedLine(text);
  switch (place.part) {
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
