import { readFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type ResultRow, rowsOf } from './sql';

/** The ready questions, each a file of SQL beside this one that DuckDB and Spark SQL both accept. */
export const QUERIES = [
  'overview',
  'silence',
  'delay',
  'heads',
  'classes',
  'senders',
  'complaints',
  'repeated-boxes',
  'contradictions',
  'failures',
] as const;
export type QueryName = (typeof QUERIES)[number];
export type Answers = Record<QueryName, ResultRow[]>;

export async function answer(connection: DuckDBConnection, name: QueryName): Promise<ResultRow[]> {
  const sql = await readFile(new URL(`./${name}.sql`, import.meta.url), 'utf8');
  return rowsOf(connection, sql);
}

export async function answerAll(connection: DuckDBConnection): Promise<Answers> {
  const answers: Partial<Answers> = {};
  for (const name of QUERIES) answers[name] = await answer(connection, name);
  return answers as Answers;
}
