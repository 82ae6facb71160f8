import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { partFile } from './part';
import { literal, rowsOf } from './sql';
import { columnsOf, TABLE_NAMES, type TableName } from './tables';

export type DuckDb = { connection: DuckDBConnection; close(): void };

const ROWS_OF_A_GROUP = 16_384;
/** However many rows there are, few are in memory: what does not fit goes to the disk. */
const SETTINGS = {
  memory_limit: '128MB',
  threads: '1',
  preserve_insertion_order: 'false',
  partitioned_write_flush_threshold: String(ROWS_OF_A_GROUP),
};
/** Bytes. The texts of a row are cut long before. */
const LONGEST_ROW = 1 << 20;

/**
 * What a table is written as. A user may have exported a dossier more than once: in `mailboxes`
 * only the newest one of a box and outage is `counted`.
 */
const WRITTEN_AS: Partial<Record<TableName, string>> = {
  mailboxes: `SELECT *, row_number() OVER (PARTITION BY outage, box ORDER BY created_ms DESC, dossier) = 1 AS counted
    FROM mailboxes`,
};

/**
 * Writes every table as Parquet, partitioned by outage, from the parts of a collection and in place
 * of what the folder held.
 */
export async function writeParquet(parts: readonly string[], folder: string): Promise<void> {
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  const { connection, close } = await openDuckDb();
  try {
    for (const table of TABLE_NAMES) {
      const target = join(fresh, table);
      await mkdir(target, { recursive: true });
      await connection.run(`CREATE OR REPLACE VIEW ${table} AS ${rowsOfParts(parts, table)}`);
      const [row] = await rowsOf(connection, `SELECT outage FROM ${table} LIMIT 1`);
      // Partitions of nothing are nothing: one file without rows keeps the columns known.
      const options = row ? ', PARTITION_BY (outage), OVERWRITE_OR_IGNORE' : '';
      const path = row ? target : join(target, 'empty.parquet');
      await connection.run(
        `COPY (${WRITTEN_AS[table] ?? `FROM ${table}`}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROWS_OF_A_GROUP}${options})`,
      );
    }
  } finally {
    close();
  }
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

function rowsOfParts(parts: readonly string[], table: TableName): string {
  const columns = columnsOf(table);
  if (parts.length === 0) {
    const none = columns.map(([name, { type }]) => `CAST(NULL AS ${type}) AS ${name}`);
    return `SELECT ${none.join(', ')} WHERE false`;
  }
  const files = parts.map((part) => literal(partFile(part, table)));
  const types = columns.map(([name, { type }]) => `${name}: '${type}'`);
  return `FROM read_json([${files.join(', ')}], format = 'newline_delimited', columns = {${types.join(', ')}}, maximum_object_size = ${LONGEST_ROW})`;
}

/** The written tables as views, as any engine would see them. */
export async function openParquet(folder: string): Promise<DuckDb> {
  const { connection, close } = await openDuckDb();
  for (const table of TABLE_NAMES) {
    const files = literal(join(folder, table, '**', '*.parquet'));
    await connection.run(
      `CREATE VIEW ${table} AS FROM read_parquet(${files}, hive_partitioning = true, hive_types_autocast = false)`,
    );
  }
  return { connection, close };
}

async function openDuckDb(): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:', SETTINGS);
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}
