import type { Migration } from '.';

/**
 * The user's documents, what is known of the store as a whole, and a way to what is to be tidied
 * without reading everything: `removedAt` is null, and so no key, for all that counts.
 */
export const addDocuments: Migration = (db, transaction) => {
  const documents = db.createObjectStore('documents', { keyPath: ['mailbox', 'outage', 'sha256'] });
  documents.createIndex('content', 'sha256');
  db.createObjectStore('status', { keyPath: 'name' });
  transaction.objectStore('evidence').createIndex('removed', 'removedAt');
  transaction.objectStore('incoming').createIndex('at', 'at');
};
