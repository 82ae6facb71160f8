import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literal, rowsOf } from './sql';
import { TABLE_NAMES, type TableName } from './tables';

/**
 * What a table is written as. A user may have exported a dossier more than once: in `mailboxes`
 * only the newest one of a box and outage is `counted`.
 */
const WRITTEN_AS: Partial<Record<TableName, string>> = {
  mailboxes: `SELECT *, row_number() OVER (PARTITION BY outage, box ORDER BY created_ms DESC, dossier) = 1 AS counted
    FROM mailboxes`,
};

/** Writes every table as Parquet, partitioned by outage, in place of what the folder held. */
export async function writeParquet(connection: DuckDBConnection, folder: string): Promise<void> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const table of TABLE_NAMES) {
    const target = join(fresh, table);
    await mkdir(target, { recursive: true });
    const [count] = await rowsOf(connection, `SELECT count(*) AS n FROM ${table}`);
    // Partitions of nothing are nothing: one file without rows keeps the columns known.
    const options = count?.n === 0n ? '' : ', PARTITION_BY (outage), OVERWRITE_OR_IGNORE';
    const path = count?.n === 0n ? join(target, 'empty.parquet') : target;
    await connection.run(
      `COPY (${WRITTEN_AS[table] ?? `FROM ${table}`}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd${options})`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

/** The written tables as views, as any engine would see them. */
export async function openParquet(
  folder: string,
): Promise<{ connection: DuckDBConnection; close(): void }> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '256MB' });
  const connection = await instance.connect();
  for (const table of TABLE_NAMES) {
    const files = literal(join(folder, table, '**', '*.parquet'));
    await connection.run(
      `CREATE VIEW ${table} AS FROM read_parquet(${files}, hive_partitioning = true, hive_types_autocast = false)`,
    );
  }
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}
