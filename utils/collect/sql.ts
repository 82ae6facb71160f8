import type { DuckDBConnection, DuckDBValue, JS } from '@duckdb/node-api';

/** A row of a result: 64-bit integers are bigints. */
export type ResultRow = Record<string, JS>;

export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  values: DuckDBValue[] = [],
): Promise<ResultRow[]> {
  return (await connection.runAndReadAll(sql, values)).getRowObjectsJS();
}

/** A text as it stands in SQL, for the statements that take no parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
