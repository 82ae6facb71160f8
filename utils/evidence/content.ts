import type { Transaction } from './writing';

/** Lets go of bytes that nothing refers to any more, in this mailbox or in another one. */
export async function releaseContent(transaction: Transaction, sha256: string): Promise<void> {
  const evidence = await transaction.objectStore('evidence').index('content').count(sha256);
  const documents = await transaction.objectStore('documents').index('content').count(sha256);
  if (evidence + documents === 0) await transaction.objectStore('content').delete(sha256);
}
