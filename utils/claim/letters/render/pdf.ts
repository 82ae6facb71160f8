import {
  type Block as LetterBlock,
  type LetterDocument,
  type Line,
  lineText,
} from '@/utils/claim/letters/document';
import { BLANKS } from '@/utils/claim/letters/line';
import type { Block } from '@/utils/pdf/block';
import { documentPdf } from '@/utils/pdf/document';
import type { PdfFonts } from '@/utils/pdf/fonts';

/** In points: between the parts of the letter, and the least that the end of it needs on its page. */
const SPACE = { part: 12, signature: 10, end: 150 };
const LOOK = { look: 'letter', highlight: BLANKS } as const;

export type LetterPdfOptions = {
  fonts: PdfFonts;
  /** Name and version of the program. */
  creator: string;
  /** RFC 3339; the only time that the file carries. */
  createdAt: string;
};

/** The letter on A4, tagged, with its blanks on yellow. The same letter and options give the same bytes. */
export function renderPdf(
  letter: LetterDocument,
  options: LetterPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return documentPdf(blocksOf(letter), {
    ...options,
    title: lineText(letter.subject),
    language: letter.language,
    runningTitle: null,
    pageLabel: (page, pages) => (pages === 1 ? '' : `${page}/${pages}`),
  });
}

function blocksOf({ annexes, ...letter }: LetterDocument): Block[] {
  return [
    ...notice(letter.notice),
    ...together(letter.sender, 'left'),
    ...together(letter.recipient, 'right'),
    ...together([letter.delivery], 'right'),
    ...together([letter.placeAndDate], 'left'),
    ...subject(letter.subject),
    ...letter.body.flatMap(bodyBlock),
    ...signature(letter.signature),
    ...(annexes.files.length === 0 ? [] : annexList(annexes)),
  ];
}

function notice(line: Line): Block[] {
  return line.length === 0 ? [] : [{ kind: 'paragraph', text: lineText(line), look: 'note' }];
}

/** Lines that belong together are one paragraph, with a space above. */
function together(lines: Line[], align: 'left' | 'right'): Block[] {
  const text = lines.map(lineText).filter(Boolean).join('\n');
  if (text === '') return [];
  return [
    { kind: 'space', height: SPACE.part },
    { kind: 'paragraph', text, align, ...LOOK },
  ];
}

function subject(line: Line): Block[] {
  const text = lineText(line);
  if (text === '') return [];
  return [{ kind: 'heading', level: 1, text, ...LOOK, look: 'letterStrong' }];
}

function bodyBlock({ kind, line }: LetterBlock, index: number, body: LetterBlock[]): Block[] {
  const text = lineText(line);
  // The last words and the signature stay on one page.
  const end: Block[] = index === body.length - 1 ? [{ kind: 'room', height: SPACE.end }] : [];
  if (kind === 'heading') return [{ kind: 'heading', level: 2, text, highlight: BLANKS }];
  if (kind === 'paragraph') return [...end, { kind: 'paragraph', text, ...LOOK }];
  if (body[index - 1]?.kind === 'item') return [];
  const rest = body.slice(index);
  const past = rest.findIndex((block) => block.kind !== 'item');
  const items = past === -1 ? rest : rest.slice(0, past);
  return [{ kind: 'list', items: items.map((item) => lineText(item.line)), ...LOOK }];
}

/** With room for a pen. */
function signature(lines: Line[]): Block[] {
  return lines.flatMap((line): Block[] => [
    { kind: 'space', height: SPACE.signature },
    { kind: 'paragraph', text: lineText(line), align: 'right', ...LOOK },
  ]);
}

function annexList({ heading, files }: LetterDocument['annexes']): Block[] {
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', items: files.map(lineText), highlight: BLANKS },
  ];
}
