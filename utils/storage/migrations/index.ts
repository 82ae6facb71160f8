import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Stores } from '../database';
import { createStores } from './1-create-stores';
import { addDocuments } from './2-documents';
import { splitSenders } from './3-sender-columns';

export type Migration = (
  db: IDBPDatabase<Stores>,
  transaction: IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>,
) => void | Promise<void>;

/** In order, never changed once released: the database's version is how many of them have run. */
export const MIGRATIONS: readonly Migration[] = [createStores, addDocuments, splitSenders];
