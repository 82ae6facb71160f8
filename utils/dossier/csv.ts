import Papa from 'papaparse';

export type Cell = string | number | null;

/**
 * What a spreadsheet may run: a cell whose first sign, behind spaces, quotes, controls or invisible
 * characters, is one of = + - @ (also in their full-width and small forms), or that starts with a
 * tab or a line break. papaparse's own rule misses all but the bare ASCII signs, and misses those
 * where a line break follows.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}'"`]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/**
 * A table as Italian spreadsheets open it: UTF-8 with BOM, `;`, CRLF, quoted after RFC 4180. A cell
 * that would run gets an apostrophe in front, which spreadsheets read as "this is text".
 */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvLines(header, rows)].join('');
}

/** The same table, line by line. */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield `\uFEFF${csvLine(header)}`;
  for (const row of rows) yield csvLine(row);
}

function csvLine(row: readonly Cell[]): string {
  const options = { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA };
  return `${Papa.unparse([row] as Cell[][], options)}\r\n`;
}
