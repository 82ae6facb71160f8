import type { Cell, Column, Facts, Styled, Table } from './block';
import type { Flow } from './flow';
import { lineHeight, TEXT, type TextLook, type TextStyle } from './theme';
import type { Line } from './typesetter';

export const CELL_PADDING_X = 5;
const PADDING_Y = 3.5;
const DENSE_PADDING_Y = 1.8;
/** What is not taller than this goes to the next page whole. */
export const TALLEST_UNBROKEN_ROW = 260;
const TALLEST_UNBROKEN_TABLE = 160;
const TALLEST_UNBROKEN_FACTS = 360;

type Place = Readonly<{ x: number; width: number; align: 'left' | 'right' }>;
type SetLine = Readonly<{ line: Line; style: TextStyle }>;
export type SetCell = Readonly<{ place: Place; lines: readonly SetLine[] }>;
export type SetRow = Readonly<{
  cells: readonly SetCell[];
  padding: number;
  /** Which of its cells are headers. */
  heads: 'all' | 'first' | 'none';
}>;

/** A table whose texts are broken into lines; `kept` is the height that must stand on one page. */
export type SetTable = Readonly<{
  summary: string;
  header: SetRow | null;
  body: readonly SetRow[];
  kept: number;
}>;

export function tableLines(flow: Flow, table: Table): SetTable {
  const places = placesOf(flow, table.columns);
  const headerTexts = table.columns.map((column) => column.header);
  const header: SetRow = {
    cells: cellsOf(flow, headerTexts, places, ['columnHeader', 'columnHeader']),
    padding: PADDING_Y,
    heads: 'all',
  };
  const body = table.rows.map((row): SetRow => {
    const first = table.rowHeaders ? 'cellStrong' : 'cell';
    return {
      cells: cellsOf(flow, row, places, [first, 'cell']),
      padding: table.dense ? DENSE_PADDING_Y : PADDING_Y,
      heads: table.rowHeaders ? 'first' : 'none',
    };
  });
  const whole = heightOf(body);
  const first = Math.min(heightOf(body.slice(0, 1)), TALLEST_UNBROKEN_ROW);
  const kept = rowHeight(header) + (whole <= TALLEST_UNBROKEN_TABLE ? whole : first);
  return { summary: table.summary, header, body, kept };
}

/** Labels and values as a table whose row headers are the labels. */
export function factsLines(flow: Flow, { summary, rows, dense }: Facts): SetTable {
  const places = placesOf(flow, [
    { header: '', width: 0.27 },
    { header: '', width: 0.73 },
  ]);
  const body = rows.map(
    (row): SetRow => ({
      cells: cellsOf(flow, row, places, ['cellQuiet', 'cell']),
      padding: dense ? DENSE_PADDING_Y : PADDING_Y,
      heads: 'first',
    }),
  );
  const whole = heightOf(body);
  const first = Math.min(heightOf(body.slice(0, 1)), TALLEST_UNBROKEN_ROW);
  return { summary, header: null, body, kept: whole <= TALLEST_UNBROKEN_FACTS ? whole : first };
}

export function rowHeight({ cells, padding }: SetRow): number {
  const heights = cells.map(({ lines }) =>
    lines.reduce((sum, { style }) => sum + lineHeight(style), 0),
  );
  return Math.max(0, ...heights) + 2 * padding;
}

function heightOf(rows: readonly SetRow[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

function placesOf(flow: Flow, columns: readonly Column[]): Place[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  let x = flow.left;
  return columns.map(({ width, align = 'left' }) => {
    const place = { x, width: (width / whole) * flow.width, align };
    x += place.width;
    return place;
  });
}

/** Breaks the texts of a row into lines; `looks` are those of the first cell and of the others. */
function cellsOf(
  flow: Flow,
  row: readonly Cell[],
  places: readonly Place[],
  looks: readonly [TextLook, TextLook],
): SetCell[] {
  return places.map((place, index) => {
    const parts = styledParts(row[index] ?? '', looks[index === 0 ? 0 : 1]);
    const lines = parts.flatMap(({ text, look }) => {
      const style = TEXT[look];
      const broken = flow.canvas.typesetter.lines(text, style, place.width - 2 * CELL_PADDING_X);
      return broken.map((line) => ({ line, style }));
    });
    return { place, lines };
  });
}

function styledParts(cell: Cell, look: TextLook): readonly Styled[] {
  if (typeof cell === 'string') return [{ text: cell, look }];
  return 'text' in cell ? [cell] : cell;
}
