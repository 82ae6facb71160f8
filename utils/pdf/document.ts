import type { Block, Facts, Table } from './block';
import { Canvas, type DocumentFacts } from './canvas';
import { Flow } from './flow';
import type { PdfFonts } from './fonts';
import { legible } from './legible';
import { setCode, setFigure, setHeading, setList, setParagraph, setTitle } from './prose';
import { drawTable } from './table';
import { factsLines, type SetTable, tableLines } from './table-lines';
import { A4, COLOR, CONTENT_WIDTH, lineHeight, MARGIN, TEXT } from './theme';

export type DocumentOptions = DocumentFacts &
  Readonly<{
    fonts: PdfFonts;
    /** Stands at the top left of each page; null for pages that have none, nor a line under it. */
    runningTitle: string | null;
    /** Stands at the top right of each page: "pagina 2 di 9". */
    pageLabel: (page: number, pages: number) => string;
  }>;

/** Points that the longest page label takes, and the distance to the running title. */
const PAGE_LABEL_ROOM = 90;

/**
 * Sets a document: A4, tagged for screen readers (PDF/UA-1), with bookmarks and embedded fonts.
 * The same blocks and options give the same bytes.
 */
export async function documentPdf(
  blocks: readonly Block[],
  options: DocumentOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new Canvas(options, options.fonts);
  const written = bytesOf(canvas.doc);
  const flow = new Flow(canvas);
  const bookmarks = new Bookmarks(canvas.doc);
  const broken = blocks.map((block) => brokenTable(flow, block));
  broken.forEach((block, index) => {
    if (block.kind === 'heading') {
      setHeading(flow, block, keptWithHeading(broken[index + 1]));
      bookmarks.add(block.level, block.text, flow.y);
    } else {
      if (block.kind === 'title') bookmarks.add(1, block.text, flow.y);
      setBlock(flow, block);
    }
  });
  flow.end();
  setPageHeads(canvas, options);
  canvas.doc.end();
  return written;
}

type Broken = Exclude<Block, Table | Facts> | (SetTable & { kind: 'set-table' });

/** Tables begun to be broken into lines: how much of them must stay together is asked before they are drawn. */
function brokenTable(flow: Flow, block: Block): Broken {
  if (block.kind === 'table') return { kind: 'set-table', ...tableLines(flow, block) };
  if (block.kind === 'facts') return { kind: 'set-table', ...factsLines(flow, block) };
  return block;
}

/** A heading is never left alone at the foot of a page, nor parted from a short table or a figure. */
function keptWithHeading(next: Broken | undefined): number {
  switch (next?.kind) {
    case 'set-table':
      return next.kept;
    case 'figure':
      return next.height;
    default:
      return 3 * lineHeight(TEXT.body);
  }
}

function setBlock(flow: Flow, block: Exclude<Broken, { kind: 'heading' }>): void {
  switch (block.kind) {
    case 'title':
      setTitle(flow, block);
      break;
    case 'paragraph':
      setParagraph(flow, block);
      break;
    case 'list':
      setList(flow, block);
      break;
    case 'code':
      setCode(flow, block);
      break;
    case 'set-table':
      drawTable(flow, block);
      break;
    case 'figure':
      setFigure(flow, block);
      break;
    case 'space':
      flow.y += block.height;
      break;
    case 'room':
      flow.need(block.height);
      break;
    case 'page-break':
      if (!flow.atTop) flow.newPage();
      break;
  }
}

/** The outline that a reader's software shows beside the pages: sections and what is in them. */
class Bookmarks {
  readonly #root: PDFKit.PDFOutline;
  #section: PDFKit.PDFOutline | null = null;

  constructor(doc: PDFKit.PDFDocument) {
    this.#root = doc.outline;
  }

  add(level: 1 | 2 | 3, text: string, y: number): void {
    const options = { top: Math.max(0, y - 40) };
    if (level === 1) this.#section = this.#root.addItem(legible(text), options);
    if (level === 2) (this.#section ?? this.#root).addItem(legible(text), options);
  }
}

function setPageHeads(canvas: Canvas, { runningTitle, pageLabel }: DocumentOptions): void {
  const style = TEXT.furniture;
  const right = A4.width - MARGIN.right;
  const { start, count } = canvas.doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    canvas.doc.switchToPage(start + page);
    canvas.doc.markContent('Artifact', { type: 'Pagination' });
    canvas.label(pageLabel(page + 1, count), style, right, 42, 'right');
    if (runningTitle !== null) {
      canvas.label(runningTitle, style, MARGIN.left, 42, 'left', CONTENT_WIDTH - PAGE_LABEL_ROOM);
      canvas.rule(MARGIN.left, 50, right, 50, COLOR.rule);
    }
    canvas.doc.endMarkedContent();
  }
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(joined(chunks)));
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
