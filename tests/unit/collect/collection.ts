import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openParquet } from '@/utils/collect/parquet';
import { type ResultRow, rowsOf } from '@/utils/collect/sql';
import type { AnswerRow } from '../../collect-sample/answers';

/** A folder of its own, gone after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'collect-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Asks the written tables. */
export async function ask(out: string, sql: string): Promise<ResultRow[]> {
  const { connection, close } = await openParquet(join(out, 'tables'));
  try {
    return await rowsOf(connection, sql);
  } finally {
    close();
  }
}

/** The row with plain numbers. */
export function plain(row: ResultRow): AnswerRow {
  const cells = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'bigint' ? Number(value) : value,
  ]);
  return Object.fromEntries(cells);
}
