import {
  type Block,
  type LetterDocument,
  type Line,
  lineText,
} from '@/utils/claim/letters/document';

/** The whole letter as plain text, `\n` between lines and no trailing spaces. */
export function renderText(letter: LetterDocument): string {
  const { heading, files } = letter.annexes;
  const sections = [
    letter.notice.length === 0 ? '' : `[${lineText(letter.notice)}]`,
    textLines(letter.sender),
    textLines(letter.recipient),
    lineText(letter.delivery),
    lineText(letter.placeAndDate),
    lineText(letter.subject),
    bodyText(letter.body),
    textLines(letter.signature),
    files.length === 0
      ? ''
      : `${heading}\n${files.map((file) => `- ${lineText(file)}`).join('\n')}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function textLines(lines: Line[]): string {
  return lines.map(lineText).join('\n');
}

/** Paragraphs apart from each other, the items of a list together. */
export function bodyText(body: Block[]): string {
  return body
    .map((block, index) => {
      const text = blockText(block);
      if (index === 0) return text;
      return block.kind === 'item' ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}

function blockText({ kind, line }: Block): string {
  const text = lineText(line);
  if (kind === 'heading') return text.toUpperCase();
  return kind === 'item' ? `- ${text}` : text;
}
