import { randomBytes } from 'node:crypto';
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  VARCHAR,
} from '@duckdb/node-api';
import type { Judged } from './judge';
import { rowsOf } from './sql';
import {
  type Cell,
  type ColumnType,
  columnsOf,
  type Row,
  TABLE_NAMES,
  type TableName,
} from './tables';

/** A file found in the folder; `modified` is epoch ms. */
export type FoundFile = { file: string; bytes: number; modified: number };
/** What was read, with the file that it was read from as the register knows it. */
export type ReadFile = { key: string; found: FoundFile; judged: Judged };

const TYPES = { VARCHAR, BIGINT, DOUBLE, BOOLEAN };
const REGISTER: Record<string, ColumnType> = {
  file_key: 'VARCHAR',
  bytes: 'BIGINT',
  modified: 'DOUBLE',
  dossier: 'VARCHAR',
};
/** Rows of a DuckDB vector. */
const CHUNK_ROWS = 2048;
/** A new layout of the tables is a new collection. */
const LAYOUT = '1';
const MEMORY = '128MB';
/** No file's time: one that could not be read is tried again by the next run. */
const UNREAD = -1;

/** The collection in the folder is anonymous and this one is not, or the reverse, or of another version. */
export class OtherCollection extends Error {
  override readonly name = 'OtherCollection';
}

/**
 * The collection on disk: the tables, and the register of the files that they were read from. One
 * transaction takes a batch in whole or not at all, so that an interrupted run goes on where it was.
 */
export class Store {
  private constructor(
    private readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
    /** Key of the pseudonyms. */
    readonly key: string,
  ) {}

  /** Opens the collection or begins one. Throws `OtherCollection` where the one there was made otherwise. */
  static async open(path: string, isAnonymous: boolean): Promise<Store> {
    const instance = await DuckDBInstance.create(path, { memory_limit: MEMORY });
    const connection = await instance.connect();
    await connection.run(
      'CREATE TABLE IF NOT EXISTS settings (layout VARCHAR, anonymous BOOLEAN, secret VARCHAR)',
    );
    await connection.run(
      'INSERT INTO settings SELECT $1, $2, $3 WHERE NOT EXISTS (FROM settings)',
      [LAYOUT, isAnonymous, randomBytes(32).toString('hex')],
    );
    const [settings] = await rowsOf(connection, 'SELECT layout, anonymous, secret FROM settings');
    if (settings?.layout !== LAYOUT || settings.anonymous !== isAnonymous) {
      instance.closeSync();
      throw new OtherCollection();
    }
    for (const table of TABLE_NAMES) await connection.run(createTable(table, typesOf(table)));
    await connection.run(createTable('register', REGISTER));
    return new Store(instance, connection, String(settings.secret));
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  /** Forgets what came from files that are gone or changed; gives the keys of those still known. */
  async forgetAllBut(present: ReadonlyMap<string, FoundFile>): Promise<Set<string>> {
    const known = new Set<string>();
    const forgotten = new Set<string>();
    for (const row of await rowsOf(this.connection, 'SELECT * FROM register')) {
      const found = present.get(String(row.file_key));
      const isSame = found?.bytes === Number(row.bytes) && found.modified === row.modified;
      if (isSame) known.add(String(row.file_key));
      else forgotten.add(String(row.dossier));
    }
    // By dossier, so that a copy of one that is gone is read again and takes its place.
    await this.#inTransaction(async () => {
      for (const dossier of forgotten) {
        const again = await rowsOf(
          this.connection,
          'DELETE FROM register WHERE dossier = $1 RETURNING file_key',
          [dossier],
        );
        for (const row of again) known.delete(String(row.file_key));
        for (const table of TABLE_NAMES) {
          await this.connection.run(`DELETE FROM ${table} WHERE dossier = $1`, [dossier]);
        }
      }
    });
    return known;
  }

  /** Of these dossiers, those that gave their rows already. */
  async known(dossiers: readonly string[]): Promise<Set<string>> {
    const marks = dossiers.map((_, index) => `$${index + 1}`).join(', ');
    const sql = `SELECT dossier FROM mailboxes WHERE dossier IN (${marks || 'NULL'})`;
    const rows = await rowsOf(this.connection, sql, [...dossiers]);
    return new Set(rows.map((row) => String(row.dossier)));
  }

  async add(batch: readonly ReadFile[]): Promise<void> {
    await this.#inTransaction(async () => {
      for (const table of TABLE_NAMES) {
        const names = columnsOf(table).map(([name]) => name) as (keyof Row<typeof table>)[];
        const rows = batch.flatMap(({ judged }) => judged.rows[table] as Row<typeof table>[]);
        await this.#append(
          table,
          Object.values(typesOf(table)),
          rows.map((row) => names.map((name) => row[name])),
        );
      }
      await this.#append(
        'register',
        Object.values(REGISTER),
        batch.map(({ key, found, judged }) => [
          key,
          BigInt(found.bytes),
          judged.isRead ? found.modified : UNREAD,
          judged.id,
        ]),
      );
    });
  }

  async #append(table: string, types: ColumnType[], rows: Cell[][]): Promise<void> {
    const appender = await this.connection.createAppender(table);
    for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
      const chunk = DuckDBDataChunk.create(types.map((type) => TYPES[type]));
      chunk.setRows(rows.slice(at, at + CHUNK_ROWS));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  async #inTransaction(work: () => Promise<void>): Promise<void> {
    await this.connection.run('BEGIN');
    try {
      await work();
    } catch (error) {
      await this.connection.run('ROLLBACK');
      throw error;
    }
    await this.connection.run('COMMIT');
  }
}

function typesOf(table: TableName): Record<string, ColumnType> {
  return Object.fromEntries(columnsOf(table).map(([name, { type }]) => [name, type]));
}

function createTable(name: string, types: Record<string, ColumnType>): string {
  const columns = Object.entries(types).map(([column, type]) => `${column} ${type}`);
  return `CREATE TABLE IF NOT EXISTS ${name} (${columns.join(', ')})`;
}
