import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openParquet } from '@/utils/collect/parquet';
import { type ResultRow, rowsOf } from '@/utils/collect/sql';

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
