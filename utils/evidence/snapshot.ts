import type { Database } from '@/utils/storage/database';
import type { JsonLines, Stretch } from '@/utils/storage/json-lines';
import { inMarkedOrder, type Scope } from './marked-order';

/**
 * Writes a mailbox's evidence of an outage into a file as it stands now, in the order in which it was
 * marked: it is read from there as often as one likes, however much it is, and nothing that changes
 * meanwhile mixes in.
 */
export async function takeSnapshot(db: Database, scope: Scope, file: JsonLines): Promise<Stretch> {
  const marked = await inMarkedOrder(db, scope, ({ removedAt: _, ...evidence }) => {
    const { id, markedAt } = evidence;
    return { id, markedAt, line: file.append(evidence) };
  });
  return file.repeat(marked.map(({ line }) => line));
}
