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
/** Of a taller table these stay together with its heading. */
const FIRST_ROWS = 3;

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

/**
 * A table whose texts are broken into lines, row by row as it is drawn, once; `kept` is the height
 * that must stand on one page.
 */
export type SetTable = Readonly<{
  summary: string;
  header: SetRow | null;
  /** Stands at the top of each page after the first. */
  again: SetRow;
  body: Iterable<SetRow>;
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
  const rows = lazily(table.rows, (row) =>
    setRow(cellsOf(flow, row, places, [first, 'cell']), padding, heads),
  );
  const { body, kept } = begun(rows);
  return { summary: table.summary, header, again: header, body, kept: header.height + kept };
}

/** Labels and values as a table whose row headers are the labels. */
export function factsLines(flow: Flow, { summary, rows, dense }: Facts): SetTable {
  const places = placesOf(flow, [
    { header: '', width: 0.27 },
    { header: '', width: 0.73 },
  ]);
  const padding = dense ? DENSE_PADDING_Y : PADDING_Y;
  const set = lazily(rows, (row) =>
    setRow(cellsOf(flow, row, places, ['cellQuiet', 'cell']), padding, 'first'),
  );
  const whole = placesOf(flow, [{ header: '', width: 1 }]);
  const looks = ['columnHeader', 'columnHeader'] as const;
  const again = setRow(cellsOf(flow, [summary], whole, looks), padding, 'all');
  return { summary, header: null, again, ...begun(set) };
}

function* lazily<Row>(rows: Iterable<Row>, set: (row: Row) => SetRow): Generator<SetRow> {
  for (const row of rows) yield set(row);
}

/** A short table is kept whole. */
function begun(rows: Generator<SetRow>): Pick<SetTable, 'body' | 'kept'> {
  const first: SetRow[] = [];
  let height = 0;
  while (height <= TALLEST_UNBROKEN_TABLE) {
    const { done, value } = rows.next();
    if (done) return { body: first, kept: height };
    first.push(value);
    height += value.height;
  }
  const kept = first.slice(0, FIRST_ROWS).reduce((sum, row) => sum + row.height, 0);
  return { body: joined(first, rows), kept: Math.min(kept, TALLEST_UNBROKEN_ROW) };
}

function* joined(first: readonly SetRow[], rest: Iterable<SetRow>): Generator<SetRow> {
  yield* first;
  yield* rest;
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
    const lines: SetLine[] = [];
    for (const { text, look } of styledParts(row[index] ?? '', looks[index === 0 ? 0 : 1])) {
      const style = TEXT[look];
      const width = place.width - 2 * CELL_PADDING_X;
      for (const line of flow.canvas.typesetter.lines(text, style, width)) {
        lines.push({ line, style });
      }
    }
    return { place, lines };
  });
}

function styledParts(cell: Cell, look: TextLook): readonly Styled[] {
  if (typeof cell === 'string') return [{ text: cell, look }];
  return 'text' in cell ? [cell] : cell;
}
