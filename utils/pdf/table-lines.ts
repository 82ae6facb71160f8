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
  height: number;
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
  const looks = ['columnHeader', 'columnHeader'] as const;
  const header = setRow(cellsOf(flow, headerTexts, places, looks), PADDING_Y, 'all');
  const padding = table.dense ? DENSE_PADDING_Y : PADDING_Y;
  const first = table.rowHeaders ? 'cellStrong' : 'cell';
  const heads = table.rowHeaders ? 'first' : 'none';
  const body = table.rows.map((row) =>
    setRow(cellsOf(flow, row, places, [first, 'cell']), padding, heads),
  );
  const whole = heightOf(body);
  const least = whole <= TALLEST_UNBROKEN_TABLE ? whole : firstHeight(body);
  const kept = header.height + least;
  return { summary: table.summary, header, body, kept };
}

/** Labels and values as a table whose row headers are the labels. */
export function factsLines(flow: Flow, { summary, rows, dense }: Facts): SetTable {
  const places = placesOf(flow, [
    { header: '', width: 0.27 },
    { header: '', width: 0.73 },
  ]);
  const padding = dense ? DENSE_PADDING_Y : PADDING_Y;
  const body = rows.map((row) =>
    setRow(cellsOf(flow, row, places, ['cellQuiet', 'cell']), padding, 'first'),
  );
  const whole = heightOf(body);
  const kept = whole <= TALLEST_UNBROKEN_FACTS ? whole : firstHeight(body);
  return { summary, header: null, body, kept };
}

/** A row as tall as its tallest cell. */
export function setRow(cells: readonly SetCell[], padding: number, heads: SetRow['heads']): SetRow {
  let tallest = 0;
  for (const { lines } of cells) {
    const height = lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
    tallest = Math.max(tallest, height);
  }
  return { cells, padding, heads, height: tallest + 2 * padding };
}

function heightOf(rows: readonly SetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function firstHeight(rows: readonly SetRow[]): number {
  return Math.min(rows[0]?.height ?? 0, TALLEST_UNBROKEN_ROW);
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
