import type { Database } from '@/utils/storage/database';
import type { JsonLines, Stretch } from '@/utils/storage/json-lines';
import { duplicatesOf } from './duplicates';
import { inMarkedOrder, type Scope } from './marked-order';

/** Pieces of evidence in a file, and which of them are the same message again (`duplicatesOf`). */
export type EvidenceSnapshot = { lines: Stretch; duplicates: ReadonlyMap<string, string> };

/**
 * Writes a mailbox's evidence of an outage into a file as it stands now, in the order in which it was
 * marked: it is read from there as often as one likes, however much it is, and nothing that changes
 * meanwhile mixes in.
 */
export async function takeSnapshot(
  db: Database,
  scope: Scope,
  file: JsonLines,
): Promise<EvidenceSnapshot> {
  const marked = await inMarkedOrder(db, scope, ({ removedAt: _, ...evidence }) => {
    const { id, markedAt, sha256, messageId } = evidence;
    return { id, markedAt, sha256, messageId, line: file.append(evidence) };
  });
  const lines = file.repeat(marked.map(({ line }) => line));
  return { lines, duplicates: duplicatesOf(marked) };
}
