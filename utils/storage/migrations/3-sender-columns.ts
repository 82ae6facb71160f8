import type { Migration } from '.';

/** Listings kept the sender in one column, as `Name <address>`; now name and address stand apart. */
export const splitSenders: Migration = async (_db, transaction) => {
  let cursor = await transaction.objectStore('listings').openCursor();
  while (cursor) {
    const { from, ...listing } = cursor.value as { from: string[] };
    const senders = from.map(split);
    await cursor.update({
      ...listing,
      senderNames: senders.map(({ name }) => name),
      senderAddresses: senders.map(({ address }) => address),
    });
    cursor = await cursor.continue();
  }
};

function split(sender: string): { name: string; address: string } {
  const at = sender.endsWith('>') ? sender.lastIndexOf(' <') : -1;
  if (at === -1) return { name: '', address: sender };
  return { name: sender.slice(0, at), address: sender.slice(at + 2, -1) };
}
