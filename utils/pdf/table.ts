import type { Flow } from './flow';
import {
  CELL_PADDING_X,
  type SetCell,
  type SetRow,
  type SetTable,
  setRow,
  TALLEST_UNBROKEN_ROW,
} from './table-lines';
import { COLOR, lineHeight } from './theme';

type Element = PDFKit.PDFStructureElement;

/** Draws a table; what tells its rows stands again on each page, as decoration. */
export function drawTable(flow: Flow, { summary, header, again, body, kept }: SetTable): void {
  flow.need(kept);
  flow.element(
    'Table',
    () => {
      if (header !== null) flow.element('THead', () => drawRow(flow, header));
      flow.repeating(
        () => repeatHeader(flow, again),
        () => drawBody(flow, body),
      );
    },
    { title: summary },
  );
  flow.space(9);
}

function drawBody(flow: Flow, rows: Iterable<SetRow>): void {
  flow.element('TBody', () => {
    for (const [row, next] of withLast(rows)) {
      if (next !== null) flow.need(Math.min(row.height + next.height, TALLEST_UNBROKEN_ROW));
      drawRow(flow, row);
    }
  });
}

/** Each row; with the one before the last comes the last, which must not stand alone on a page. */
function* withLast(rows: Iterable<SetRow>): Generator<[row: SetRow, last: SetRow | null]> {
  let before: SetRow | null = null;
  let last: SetRow | null = null;
  for (const row of rows) {
    if (before !== null) yield [before, null];
    before = last;
    last = row;
  }
  if (before !== null) yield [before, last];
  if (last !== null) yield [last, null];
}

function drawRow(flow: Flow, row: SetRow): void {
  flow.need(Math.min(row.height, TALLEST_UNBROKEN_ROW));
  flow.element('TR', () => {
    const elements = row.cells.map((_, index) => {
      if (row.heads === 'all') return flow.open('TH', { scope: 'Column' });
      if (row.heads === 'first' && index === 0) return flow.open('TH', { scope: 'Row' });
      return flow.open('TD');
    });
    drawRowParts(flow, row, elements);
    for (const element of elements) element.end();
  });
}

/** Draws a row, over several pages where it is taller than one. */
function drawRowParts(flow: Flow, row: SetRow, elements: readonly Element[]): void {
  let rest = row;
  while (rest.height > flow.room) {
    const cells = rest.cells.map((cell) => partThatFits(cell, flow.room - 2 * row.padding));
    drawRowPart(flow, setRow(cells, row.padding, row.heads), elements);
    const left = rest.cells.map((cell, index) => ({
      ...cell,
      lines: cell.lines.slice(cells[index]?.lines.length ?? 0),
    }));
    if (left.every((cell) => cell.lines.length === 0)) return;
    rest = setRow(left, row.padding, row.heads);
    flow.newPage();
  }
  drawRowPart(flow, rest, elements);
}

function drawRowPart(flow: Flow, row: SetRow, elements: readonly Element[]): void {
  row.cells.forEach((cell, index) => {
    const element = elements[index];
    if (element === undefined || cell.lines.length === 0) return;
    const type = row.heads === 'all' || (row.heads === 'first' && index === 0) ? 'TH' : 'TD';
    flow.content(element, type, () => drawCell(flow, cell, flow.y + row.padding));
  });
  flow.y += row.height;
  flow.canvas.artifact(() => drawRule(flow, row.heads === 'all' ? COLOR.quiet : COLOR.rule));
}

function partThatFits(cell: SetCell, room: number): SetCell {
  let used = 0;
  const end = cell.lines.findIndex(({ style }) => {
    used += lineHeight(style);
    return used > room;
  });
  return end === -1 ? cell : { ...cell, lines: cell.lines.slice(0, end) };
}

function repeatHeader(flow: Flow, header: SetRow): void {
  const top = flow.y;
  flow.y += header.height;
  flow.canvas.artifact(() => {
    for (const cell of header.cells) drawCell(flow, cell, top + header.padding);
    drawRule(flow, COLOR.quiet);
  });
}

function drawCell(flow: Flow, { place, lines }: SetCell, top: number): void {
  let y = top;
  for (const { line, style } of lines) {
    const slack = place.align === 'right' ? place.width - 2 * CELL_PADDING_X - line.width : 0;
    flow.canvas.line(line, style, place.x + CELL_PADDING_X + slack, y + style.size * 0.95);
    y += lineHeight(style);
  }
}

function drawRule(flow: Flow, color: string): void {
  flow.canvas.rule(flow.left, flow.y, flow.left + flow.width, flow.y, color);
}
