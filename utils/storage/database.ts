import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Case } from '@/utils/claim/schema';
import type { ExportJob } from '@/utils/dossier/job';
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { StoredEvidence } from '@/utils/evidence/schema';
import type { FolderRecord, Listing, Mailbox } from '@/utils/mailbox/schema';
import { MIGRATIONS } from './migrations';

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
      mailbox: string;
      message: [mailbox: string, folder: string, serverId: string];
      content: string;
    };
  };
  /** Original bytes under their SHA-256. */
  content: { key: string; value: { sha256: string; blob: Blob } };
  /** Parts of bytes on their way from the page; epoch ms tells which were left behind. */
  incoming: {
    key: [transfer: string, part: number];
    value: { transfer: string; part: number; bytes: Uint8Array<ArrayBuffer>; at: number };
  };
  custody: { key: [mailbox: string, seq: number]; value: CustodyEntry & { mailbox: string } };
  cases: { key: [mailbox: string, outage: string]; value: Case };
  exports: { key: string; value: ExportJob };
}

export type Database = IDBPDatabase<Stores>;

export const DATABASE_NAME = 'postapersa';

/**
 * Opens the database and brings it to the newest version, one numbered migration after the other.
 * A migration that throws aborts the upgrade, and the old data stays as it was.
 */
export function openDatabase(name = DATABASE_NAME): Promise<Database> {
  return openDB<Stores>(name, MIGRATIONS.length, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(db, transaction);
    },
    blocking(_current, _blocked, event) {
      // Another context wants a newer version: let it, our next call opens again.
      (event.target as IDBDatabase).close();
    },
  });
}
