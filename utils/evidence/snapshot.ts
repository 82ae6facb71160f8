import type { Database } from '@/utils/storage/database';
import { type JsonFile, type Places, placesOf } from '@/utils/storage/json-file';
import { inMarkedOrder } from './marked-order';

/**
 * Writes a mailbox's evidence of an outage into a file as it stands now: it is read from there as
 * often as one likes, however much it is, and nothing that changes meanwhile mixes in. Gives the
 * places in the order in which it was marked.
 */
export async function takeSnapshot(
  db: Database,
  scope: { mailbox: string; outage: string },
  file: JsonFile,
): Promise<Places> {
  const marked = await inMarkedOrder(db, scope, ({ removedAt: _, ...evidence }) => {
    const { id, markedAt } = evidence;
    return { id, markedAt, place: file.append(evidence) };
  });
  return placesOf(marked.map(({ place }) => place));
}
