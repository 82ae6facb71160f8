import type { CustodyEntry } from './custody';

/**
 * What one transaction wrote into a mailbox's custody log, under the number of its first entry: a
 * record for each entry would cost as much as all else that is written of a message but its bytes.
 */
export type CustodyRecord = { mailbox: string; seq: number; entries: CustodyEntry[] };

/** The record of entries that follow each other; null where there are none. */
export function custodyRecord(mailbox: string, entries: CustodyEntry[]): CustodyRecord | null {
  const [first] = entries;
  return first ? { mailbox, seq: first.seq, entries } : null;
}

/** The log that stands in a mailbox's records. */
export function entriesOf(records: readonly CustodyRecord[]): CustodyEntry[] {
  return records.flatMap(({ entries }) => entries);
}
