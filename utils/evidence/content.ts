import type { Database } from '@/utils/storage/database';
import type { Transaction } from './writing';

/** By these a browser says that it no longer has bytes that it promised. */
const LOST = ['NotFoundError', 'NotReadableError', 'UnknownError'];

/** Stored bytes as a blob, which may prove unreadable; null where nothing is stored. */
export function storedBlob(db: Database, sha256: string): Promise<Blob | null> {
  return unlessLost(async () => (await db.get('content', sha256))?.blob ?? null);
}

/** Stored bytes, or null where they are gone. */
export function storedBytes(db: Database, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return unlessLost(async () => {
    const stored = await db.get('content', sha256);
    return stored ? new Uint8Array(await stored.blob.arrayBuffer()) : null;
  });
}

/** Chrome fails when a lost blob is read, Firefox when its record is. */
async function unlessLost<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException && LOST.includes(error.name)) return null;
    throw error;
  }
}

/** Lets go of bytes that nothing refers to any more, in this mailbox or in another one. */
export async function releaseContent(transaction: Transaction, sha256: string): Promise<void> {
  const evidence = await transaction.objectStore('evidence').index('content').count(sha256);
  const documents = await transaction.objectStore('documents').index('content').count(sha256);
  if (evidence + documents === 0) await transaction.objectStore('content').delete(sha256);
}

/** The evidence and the documents that these bytes belong to, each with its mailbox. */
export async function usersOf(
  transaction: Transaction,
  sha256: string,
): Promise<[mailbox: string, item: string][]> {
  const evidence = await transaction.objectStore('evidence').index('content').getAll(sha256);
  const documents = await transaction.objectStore('documents').index('content').getAll(sha256);
  return [
    ...evidence.map(({ mailbox, id }): [string, string] => [mailbox, id]),
    ...documents.map(({ mailbox }): [string, string] => [mailbox, sha256]),
  ];
}
