import type { Database } from '@/utils/storage/database';
import { releaseContent } from './content';
import { type EvidenceSurroundings, write } from './writing';

/** Parts that nobody claimed for this long were left by a page that went away. */
const ABANDONED_MS = 60 * 60 * 1000;
/** A removed item can be brought back for this long; then its content goes, and its trace stays. */
const UNDO_MS = 10 * 60 * 1000;

/** Lets go of what nobody can want back: abandoned parts, and removed items past their undo. */
export async function tidy(db: Database, surroundings: EvidenceSurroundings): Promise<void> {
  const now = surroundings.now().getTime();
  const abandoned = IDBKeyRange.upperBound(now - ABANDONED_MS, true);
  const gone = IDBKeyRange.upperBound(new Date(now - UNDO_MS).toISOString(), true);
  // Mostly there is nothing to do, and then nothing that would make others wait.
  const parts = await db.getAllKeysFromIndex('incoming', 'at', abandoned);
  const removed = await db.getAllFromIndex('evidence', 'removed', gone);
  if (parts.length === 0 && removed.length === 0) return;

  await write(db, surroundings, async ({ transaction }) => {
    for (const part of parts) await transaction.objectStore('incoming').delete(part);
    const evidence = transaction.objectStore('evidence');
    for (const { id, removedAt, sha256 } of removed) {
      // It may have been brought back meanwhile.
      if ((await evidence.get(id))?.removedAt !== removedAt) continue;
      await evidence.delete(id);
      if (sha256 !== null) await releaseContent(transaction, sha256);
    }
  });
}
