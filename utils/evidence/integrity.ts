import { sha256Hex } from '@/utils/sha256';
import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import { storedBytes, usersOf } from './content';
import { type CustodyEntry, follows } from './custody';
import { custodyEntries } from './custody-log';
import { entriesOf } from './custody-records';
import {
  type AlteredContent,
  type IntegrityReport,
  lastReport,
  reportOf,
  saveReport,
} from './integrity-report';
import { type EvidenceSurroundings, type Transaction, type Writing, write } from './writing';

/** A mailbox whose custody log was tampered with or damaged, from the entry `seq` on. */
export type BrokenChain = { mailbox: string; seq: number };

/** What is known of whether the store is sound. */
export type Integrity = {
  /** Null before the first check. */
  report: IntegrityReport | null;
  brokenChains: BrokenChain[];
  /** There was evidence, and nothing at all is left of it. */
  lost: boolean;
};

/** Reading everything is work for the disk: once a day is often enough. */
const EVERY_MS = 24 * 60 * 60 * 1000;
/** Contents between two notes of how far it is. */
const BATCH = 50;

/**
 * Reads the stored bytes once a day, a batch at a time, and holds them against their hashes. What
 * does not fit gets its line in the custody log, once.
 */
export async function checkContents(
  db: Database,
  surroundings: EvidenceSurroundings,
  signal?: AbortSignal,
): Promise<IntegrityReport> {
  const now = () => surroundings.now().toISOString();
  const last = await lastReport(db);
  const age = last?.finishedAt ? Date.parse(now()) - Date.parse(last.finishedAt) : 0;
  // Where there was nothing to read yet, nothing was checked.
  if (last?.finishedAt && last.checked > 0 && age < EVERY_MS) return last;
  let report: IntegrityReport =
    last && !last.finishedAt
      ? last
      : {
          startedAt: now(),
          finishedAt: null,
          position: null,
          checked: 0,
          // Until it is looked at again, it can be put back.
          altered: last?.altered ?? [],
        };

  for (;;) {
    signal?.throwIfAborted();
    const { position, checked } = report;
    const rest = position === null ? undefined : IDBKeyRange.lowerBound(position, true);
    const batch = await db.getAllKeys('content', rest, BATCH);
    const end = batch.at(-1);
    if (!end) break;
    const found = await alteredOf(db, batch);
    const read = new Set(batch);
    const progress = { ...report, position: end, checked: checked + batch.length };
    report = await write(db, surroundings, (writing) =>
      note(writing, progress, found, (sha256) => read.has(sha256)),
    );
  }
  return write(db, surroundings, async (writing) => {
    const stored = new Set(await writing.transaction.objectStore('content').getAllKeys());
    const missing = await missingContents(writing.transaction, stored);
    const end = { ...report, finishedAt: now() };
    return note(writing, end, missing, (sha256) => !stored.has(sha256));
  });
}

/** The custody logs that do not hold, at the first entry that does not follow. */
export async function brokenChains(db: Database): Promise<BrokenChain[]> {
  const keys = await db.getAllKeys('custody');
  const broken: BrokenChain[] = [];
  for (const mailbox of new Set(keys.map(([mailbox]) => mailbox))) {
    const seq = await firstBroken(custodyEntries(db, mailbox));
    if (seq !== null) broken.push({ mailbox, seq });
  }
  return broken;
}

async function firstBroken(log: AsyncIterable<CustodyEntry>): Promise<number | null> {
  let previous: CustodyEntry | null = null;
  for await (const entry of log) {
    if (!follows(entry, previous)) return (previous?.seq ?? 0) + 1;
    previous = entry;
  }
  return null;
}

async function alteredOf(db: Database, hashes: readonly string[]): Promise<AlteredContent[]> {
  const altered: AlteredContent[] = [];
  for (const sha256 of hashes) {
    const bytes = await storedBytes(db, sha256);
    const found = bytes && (await sha256Hex(bytes));
    // What was let go of meanwhile is not missed.
    if (found !== sha256 && (await db.getKey('content', sha256))) altered.push({ sha256, found });
  }
  return altered;
}

/** Hashes that have a record and no bytes, of one moment: meanwhile others go on marking. */
async function missingContents(
  transaction: Transaction,
  stored: ReadonlySet<string>,
): Promise<AlteredContent[]> {
  const missing = new Set<string>();
  for (const store of ['evidence', 'documents'] as const) {
    const index = transaction.objectStore(store).index('content');
    let cursor = await index.openKeyCursor(null, 'nextunique');
    while (cursor) {
      if (!stored.has(cursor.key)) missing.add(cursor.key);
      cursor = await cursor.continue();
    }
  }
  return [...missing].map((sha256) => ({ sha256, found: null }));
}

/**
 * Notes how far the check is and what it found since it was at `progress`; `isRead` tells of which
 * bytes it knows by now.
 */
async function note(
  writing: Writing,
  progress: IntegrityReport,
  found: readonly AlteredContent[],
  isRead: (sha256: string) => boolean,
): Promise<IntegrityReport> {
  const listed = (await reportOf(writing.transaction))?.altered ?? [];
  const known = hashesOf(progress.altered);
  const still = hashesOf(listed);
  // What was listed and is not any more was put back while it was read.
  const standing = found.filter(({ sha256 }) => !known.has(sha256) || still.has(sha256));
  await log(writing, standing);
  const others = listed.filter(({ sha256 }) => !isRead(sha256));
  const report = { ...progress, altered: [...others, ...standing] };
  await saveReport(writing.transaction, report);
  return report;
}

const hashesOf = (contents: readonly AlteredContent[]) =>
  new Set(contents.map(({ sha256 }) => sha256));

async function log(writing: Writing, altered: readonly AlteredContent[]): Promise<void> {
  const noted = new Map<string, Set<string>>();
  for (const { sha256, found } of altered) {
    const detail = found ?? 'gone';
    for (const [mailbox, item] of await usersOf(writing.transaction, sha256)) {
      const known = noted.get(mailbox) ?? (await notedIn(writing, mailbox));
      noted.set(mailbox, known);
      if (known.has(`${item} ${detail}`)) continue;
      await writing.log(mailbox, { action: 'altered', item, sha256, detail });
    }
  }
}

/** Items that the log already calls altered, each with what was found. */
async function notedIn({ transaction }: Writing, mailbox: string): Promise<Set<string>> {
  const records = await transaction.objectStore('custody').getAll(everyOf(mailbox));
  const altered = entriesOf(records).filter(({ action }) => action === 'altered');
  return new Set(altered.map(({ item, detail }) => `${item} ${detail}`));
}
