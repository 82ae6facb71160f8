import type { Migration } from '.';

/** Every message that is kept paid for an index that only erasing asked. */
export const dropMailboxIndex: Migration = (_db, transaction) => {
  transaction.objectStore('evidence').deleteIndex('mailbox');
};
