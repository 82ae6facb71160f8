import { mapped, type Sequence } from '@/utils/sequence';
import type { Database } from '@/utils/storage/database';
import type { JsonFile } from '@/utils/storage/json-file';
import { inMarkedOrder } from './marked-order';
import type { Evidence } from './schema';

/**
 * A mailbox's evidence of an outage as it stands now, in the order in which it was marked, written
 * into a file: it is read again and again, however much it is, and nothing that changes meanwhile
 * mixes in. The file stays open as long as someone reads.
 */
export async function takeSnapshot(
  db: Database,
  scope: { mailbox: string; outage: string },
  file: JsonFile,
): Promise<Sequence<Evidence>> {
  const marked = await inMarkedOrder(db, scope, ({ removedAt: _, ...evidence }) => {
    const { id, markedAt } = evidence;
    return { id, markedAt, place: file.append(evidence) };
  });
  const places = marked.map(({ place }) => place);
  return mapped(places, (place) => file.read(place) as Evidence);
}
