import type { Database } from '@/utils/storage/database';
import type { JsonLines, Stretch } from '@/utils/storage/json-lines';
import { type CustodyEntry, follows } from './custody';
import { custodyParts } from './custody-log';
import { isIn, recordsOf, type Scope } from './marked-order';
import type { Evidence } from './schema';

/** Records or entries that are read at once; the context that reads them holds them until its own end. */
const MOST = 8000;

/** Evidence in a file, in the order of its ids. All up to the id `last` was copied; null for all there is. */
export type EvidenceLines = { lines: Stretch; last: string | null };

/**
 * Appends a mailbox's evidence of an outage to a file, as it stands now, at most some thousand pieces:
 * those after the id `after`, if there is one.
 */
export async function copyEvidence(
  db: Database,
  scope: Scope,
  file: JsonLines,
  after?: string,
  most = MOST,
): Promise<EvidenceLines> {
  const start = file.flush();
  let read = 0;
  let length = 0;
  const lines = () => ({ start, end: file.flush(), length });
  for await (const part of recordsOf(db, after)) {
    for (const { removedAt: _, ...evidence } of part.filter(isIn(scope))) {
      file.append(evidence);
      length += 1;
    }
    read += part.length;
    const last = part.at(-1);
    if (last && read >= most) return { lines: lines(), last: last.id };
  }
  return { lines: lines(), last: null };
}

/** Writes evidence of the file once more, in the order in which it was marked. */
export function writeInMarkedOrder(lines: Stretch, file: JsonLines): Stretch {
  return file.writeSorted<Evidence>(lines, ({ markedAt }) => markedAt);
}

/** A custody log in a file, up to its entry `last`; all of it where `isWhole`. */
export type LogLines = { lines: Stretch; last: CustodyEntry | null; isWhole: boolean };

/** A custody log does not hold together. */
export class CustodyDamaged extends Error {
  override readonly name = 'CustodyDamaged';
}

/**
 * Appends a mailbox's custody log to a file, at most some thousand entries: those after `before`, each
 * of which must follow from the one before it.
 * @throws CustodyDamaged
 */
export async function copyLog(
  db: Database,
  mailbox: string,
  file: JsonLines,
  before: CustodyEntry | null,
  most = MOST,
): Promise<LogLines> {
  const start = file.flush();
  let last = before;
  let length = 0;
  const lines = () => ({ start, end: file.flush(), length });
  for await (const part of custodyParts(db, mailbox, before?.seq)) {
    for (const entry of part) {
      if (!follows(entry, last)) throw new CustodyDamaged(`entry ${entry.seq}`);
      file.append(entry);
      last = entry;
      length += 1;
    }
    if (length >= most) return { lines: lines(), last, isWhole: false };
  }
  return { lines: lines(), last, isWhole: true };
}
