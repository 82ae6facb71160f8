import type { Migration } from '.';

/** A record of the custody log held one entry; now it holds all those of a transaction. */
export const gatherEntries: Migration = async (_db, transaction) => {
  let cursor = await transaction.objectStore('custody').openCursor();
  while (cursor) {
    const { mailbox, ...entry } = cursor.value as { mailbox: string; seq: number };
    await cursor.update({ mailbox, seq: entry.seq, entries: [entry] });
    cursor = await cursor.continue();
  }
};
