import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import {
  type Block,
  type LetterDocument,
  type Line,
  lineText,
} from '@/utils/claim/letters/document';

/** On every machine this, or a font of the same metrics. */
const FONT = 'Times New Roman';
/** Half-points, as WordprocessingML counts them. */
const SIZE = { body: 22, small: 18 };
/** Twentieths of a point. */
const SPACE = { line: 259, item: 60, paragraph: 120, heading: 200, section: 260 };
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_247, right: 1_304, bottom: 1_247, left: 1_304 };
/** ZIP entries carry a local time: these parts give the same bytes in every zone. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/**
 * The letter as an editable document. `createdMs` is the export's clock (epoch ms), written in the
 * file's properties: the same letter and the same clock give the same bytes.
 */
export async function renderDocx(
  letter: LetterDocument,
  createdMs: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'it-IT' } } } },
    },
    sections: [{ properties: { page: { size: A4, margin: MARGIN } }, children: pageOf(letter) }],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(letter, createdMs) },
  ]);
  return zipSync(unzipSync(new Uint8Array(packed)), { mtime: ZIP_TIME });
}

function pageOf(letter: LetterDocument): Paragraph[] {
  const { heading, files } = letter.annexes;
  return [
    ...notice(letter.notice),
    ...together(letter.sender, AlignmentType.LEFT),
    ...together(letter.recipient, AlignmentType.RIGHT),
    ...together([letter.delivery], AlignmentType.RIGHT),
    ...together([letter.placeAndDate], AlignmentType.LEFT),
    ...together([letter.subject], AlignmentType.LEFT, true),
    ...letter.body.map((block, index) =>
      blockParagraph(block, letter.body[index + 1] ?? null, letter.signature.length > 0),
    ),
    ...signature(letter.signature),
    ...(files.length === 0 ? [] : annexList(heading, files)),
  ];
}

function notice(line: Line): Paragraph[] {
  if (line.length === 0) return [];
  const text = new TextRun({ text: lineText(line), size: SIZE.small, italics: true });
  return [new Paragraph({ spacing: { after: SPACE.section }, children: [text] })];
}

/** Lines that belong together, with a space below the last; nothing for empty lines. */
function together(
  lines: Line[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  bold = false,
): Paragraph[] {
  const shown = lines.filter((line) => line.length > 0);
  return shown.map(
    (line, index) =>
      new Paragraph({
        alignment,
        keepNext: index < shown.length - 1,
        spacing: {
          after: index === shown.length - 1 ? SPACE.section : 0,
        },
        children: runs(line, bold),
      }),
  );
}

/** The last words and the signature stay on one page, with room for a pen. */
function signature(lines: Line[]): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepNext: index < lines.length - 1,
        spacing: { before: index === 0 ? SPACE.section : 0, after: SPACE.section },
        children: runs(line, false),
      }),
  );
}

function blockParagraph({ kind, line }: Block, next: Block | null, signed: boolean): Paragraph {
  const isHeading = kind === 'heading';
  const keepWithSignature = next === null && signed;
  const after = kind === 'item' && next?.kind === 'item' ? SPACE.item : SPACE.paragraph;
  return new Paragraph({
    // A line that opens a list stays with it.
    keepNext: isHeading || keepWithSignature || lineText(line).endsWith(':'),
    spacing: { before: isHeading ? SPACE.heading : 0, after, line: SPACE.line },
    ...(kind === 'item' ? { bullet: { level: 0 } } : {}),
    children: runs(line, isHeading),
  });
}

function annexList(heading: string, files: Line[]): Paragraph[] {
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: heading, bold: true })] }),
    ...files.map(
      (line) => new Paragraph({ bullet: { level: 0 }, children: runs(line, false, SIZE.small) }),
    ),
  ];
}

/** Blanks are highlighted, so that none goes out unseen. */
function runs(line: Line, bold: boolean, size: number = SIZE.body): TextRun[] {
  return line.map(
    ({ kind, text }) =>
      new TextRun({ text, bold, size, ...(kind === 'blank' ? { highlight: 'yellow' } : {}) }),
  );
}

/** Written here because the library stamps its own clock. */
function coreProperties(letter: LetterDocument, createdMs: number): string {
  const time = new Date(createdMs).toISOString();
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${letter.fileName}</dc:title><dc:language>${letter.language}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}
