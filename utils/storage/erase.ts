import type { Database } from './database';

/** Every store that holds something of a mailbox, with the first part of its key or an index. */
const KEYED_BY_MAILBOX = ['folders', 'listings', 'custody', 'documents', 'cases'] as const;

/** Erases everything that is kept; afterwards the browser has the space again. */
export async function eraseAll(db: Database): Promise<void> {
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  await transaction.done;
}

/** Erases everything of one mailbox; bytes that are another mailbox's too stay. */
export async function eraseMailbox(db: Database, mailbox: string): Promise<void> {
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const evidence = transaction.objectStore('evidence');
  const documents = transaction.objectStore('documents');
  const ofMailbox = IDBKeyRange.bound([mailbox], [mailbox, []]);
  const items = (await evidence.getAll()).filter((item) => item.mailbox === mailbox);
  const attached = await documents.getAll(ofMailbox);

  for (const { id } of items) await evidence.delete(id);
  for (const store of KEYED_BY_MAILBOX) await transaction.objectStore(store).delete(ofMailbox);
  for (const store of ['mailboxes', 'exports'] as const) {
    await transaction.objectStore(store).delete(mailbox);
  }
  for (const sha256 of new Set([...items, ...attached].map((each) => each.sha256))) {
    if (sha256 === null) continue;
    const users =
      (await evidence.index('content').count(sha256)) +
      (await documents.index('content').count(sha256));
    if (users === 0) await transaction.objectStore('content').delete(sha256);
  }
  await transaction.done;
}
