import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Case } from '@/utils/claim/schema';
import type { ExportJob } from '@/utils/dossier/job';
import type { CustodyRecord } from '@/utils/evidence/custody-records';
import type { StoredDocument } from '@/utils/evidence/documents';
import type { StoredEvidence } from '@/utils/evidence/schema';
import type { Listing } from '@/utils/mail/listing';
import type { FolderRecord, Mailbox } from '@/utils/mailbox/schema';
import { MIGRATIONS, type Migration } from './migrations';
import type { Status } from './status';

/** One database in the extension's own origin. Bytes stand apart from metadata (performance.md). */
export interface Stores extends DBSchema {
  mailboxes: { key: string; value: Mailbox };
  folders: { key: [mailbox: string, folder: string]; value: FolderRecord };
  listings: {
    key: [mailbox: string, folder: string, page: number];
    value: Listing & { mailbox: string; folder: string; page: number };
  };
  evidence: {
    key: string;
    value: StoredEvidence;
    indexes: {
      message: [mailbox: string, folder: string, serverId: string];
      content: string;
      removed: string;
    };
  };
  /** Original bytes under their SHA-256. */
  content: { key: string; value: { sha256: string; blob: Blob } };
  /** Parts of bytes on their way from the page; epoch ms tells which were left behind. */
  incoming: {
    key: [transfer: string, part: number];
    value: { transfer: string; part: number; bytes: Uint8Array<ArrayBuffer>; at: number };
    indexes: { at: number };
  };
  custody: { key: [mailbox: string, seq: number]; value: CustodyRecord };
  documents: {
    key: [mailbox: string, outage: string, sha256: string];
    value: StoredDocument;
    indexes: { content: string };
  };
  /** The last check of the store, and the last backup: one record each. */
  status: { key: Status['name']; value: Status };
  cases: { key: [mailbox: string, outage: string]; value: Case };
  exports: { key: string; value: ExportJob };
}

export type Database = IDBPDatabase<Stores>;

export const DATABASE_NAME = 'postapersa';

/** A context with an older version of us has the database open, and has not let it go yet. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';
}

/**
 * Opens the database and brings it to the newest version, one numbered migration after the other.
 * Where an older version has it open, `onBlocked` is told; the opening goes on once that is closed.
 * @throws what a migration threw; the upgrade is then undone, and the old data is as it was.
 */
export async function openDatabase(
  name = DATABASE_NAME,
  migrations = MIGRATIONS,
  onBlocked = () => {},
): Promise<Database> {
  const failures: unknown[] = [];
  // Untyped: what a migration finds and leaves has the shape of its time, only the last one's is ours.
  const opening = openDB(name, migrations.length, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      // Of a failed upgrade the opening itself tells.
      transaction.done.catch(() => undefined);
      runMigrations(migrations.slice(oldVersion), db, transaction).catch((error: unknown) => {
        failures.push(error);
        transaction.abort();
      });
    },
    blocked: () => onBlocked(),
    blocking(_current, _blocked, event) {
      // Another context wants a newer version: let it, our next call opens again.
      (event.target as IDBDatabase).close();
    },
  });
  const db = await opening.catch((error: unknown) => {
    throw failures[0] ?? error;
  });
  return db as unknown as Database;
}

async function runMigrations(
  migrations: readonly Migration[],
  ...upgrade: Parameters<Migration>
): Promise<void> {
  for (const migrate of migrations) await migrate(...upgrade);
}
