import type { Rows, TableName } from './tables';

/** The rows of every table, one a line in JSON: as they go to another process and to the disk. */
export type Lines = Record<TableName, string>;

export function linesOfTables(rows: Rows): Lines {
  return {
    mailboxes: linesOf(rows.mailboxes),
    evidence: linesOf(rows.evidence),
    damages: linesOf(rows.damages),
    complaints: linesOf(rows.complaints),
    problems: linesOf(rows.problems),
  };
}

export function linesOf(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

export function rowsOfLines<Row>(lines: string): Row[] {
  return JSON.parse(`[${lines.trimEnd().replaceAll('\n', ',')}]`);
}
