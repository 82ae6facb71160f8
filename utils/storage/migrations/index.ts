import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { createStores } from './1-create-stores';
import { addDocuments } from './2-documents';
import { splitSenders } from './3-sender-columns';
import { dropMailboxIndex } from './4-no-mailbox-index';
import { gatherEntries } from './5-custody-records';

export type Migration = (
  db: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** In order, never changed once released: the database's version is how many of them have run. */
export const MIGRATIONS: readonly Migration[] = [
  createStores,
  addDocuments,
  splitSenders,
  dropMailboxIndex,
  gatherEntries,
];
