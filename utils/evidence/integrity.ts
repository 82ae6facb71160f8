import { sha256Hex } from '@/utils/sha256';
import type { Database } from '@/utils/storage/database';
import { storedBytes } from './content';
import { type CustodyFact, verifyChain } from './custody';
import { type EvidenceSurroundings, everyOf, type Writing, write } from './writing';

/** Bytes that are no longer what was recorded: `found` is their hash now, null where none are left. */
export type AlteredContent = { sha256: string; found: string | null };

/** How far the check of the stored bytes is. It goes on where a worker that died left it. */
export type IntegrityReport = {
  /** RFC 3339 in UTC; `finishedAt` is null while it is under way. */
  startedAt: string;
  finishedAt: string | null;
  /** The last hash that was looked at; null at the start. */
  position: string | null;
  /** Contents that were read. */
  checked: number;
  altered: AlteredContent[];
};

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
      : { startedAt: now(), finishedAt: null, position: null, checked: 0, altered: [] };

  for (;;) {
    signal?.throwIfAborted();
    const { position } = report;
    const rest = position === null ? undefined : IDBKeyRange.lowerBound(position, true);
    const batch = await db.getAllKeys('content', rest, BATCH);
    const end = batch.at(-1);
    if (!end) break;
    const altered = await alteredOf(db, batch);
    await note(db, surroundings, altered);
    report = {
      ...report,
      position: end,
      checked: report.checked + batch.length,
      altered: [...report.altered, ...altered],
    };
    await db.put('status', { name: 'integrity', report });
  }
  const missing = await missingContents(db);
  await note(db, surroundings, missing);
  report = { ...report, finishedAt: now(), altered: [...report.altered, ...missing] };
  await db.put('status', { name: 'integrity', report });
  return report;
}

/** The check under way, or the last one; null before the first. */
export async function lastReport(db: Database): Promise<IntegrityReport | null> {
  const status = await db.get('status', 'integrity');
  return status?.name === 'integrity' ? status.report : null;
}

/**
 * Puts whole bytes in the place of those that were lost or altered; the log says of each item that
 * they belong to where they came from.
 */
export async function putBack(
  db: Database,
  surroundings: EvidenceSurroundings,
  content: { sha256: string; blob: Blob },
  originOf: (mailbox: string) => Partial<CustodyFact>,
): Promise<void> {
  const { sha256 } = content;
  await write(db, surroundings, async (writing) => {
    await writing.transaction.objectStore('content').put(content);
    for (const [mailbox, item] of await usersOf(writing, sha256)) {
      await writing.log(mailbox, { action: 'restored', item, sha256, ...originOf(mailbox) });
    }
  });
  await noteWhole(db, sha256);
}

/** Whether these bytes were found lost or altered, and were not put back since. */
export async function isAltered(db: Database, sha256: string): Promise<boolean> {
  const report = await lastReport(db);
  return report?.altered.some((content) => content.sha256 === sha256) ?? false;
}

/** These bytes are whole again. */
export async function noteWhole(db: Database, sha256: string): Promise<void> {
  const report = await lastReport(db);
  if (!report?.altered.some((content) => content.sha256 === sha256)) return;
  const altered = report.altered.filter((content) => content.sha256 !== sha256);
  await db.put('status', { name: 'integrity', report: { ...report, altered } });
}

/** The custody logs that do not hold, at the first entry that does not follow. */
export async function brokenChains(db: Database): Promise<BrokenChain[]> {
  const keys = await db.getAllKeys('custody');
  const broken: BrokenChain[] = [];
  for (const mailbox of new Set(keys.map(([mailbox]) => mailbox))) {
    const entries = await db.getAll('custody', everyOf(mailbox));
    const at = verifyChain(entries.map(({ mailbox: _, ...entry }) => entry));
    if (at !== null) broken.push({ mailbox, seq: at + 1 });
  }
  return broken;
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
async function missingContents(db: Database): Promise<AlteredContent[]> {
  const transaction = db.transaction(['content', 'evidence', 'documents']);
  const stored = new Set(await transaction.objectStore('content').getAllKeys());
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

async function note(
  db: Database,
  surroundings: EvidenceSurroundings,
  altered: readonly AlteredContent[],
): Promise<void> {
  if (altered.length === 0) return;
  await write(db, surroundings, async (writing) => {
    const noted = new Map<string, Set<string>>();
    for (const { sha256, found } of altered) {
      const detail = found ?? 'gone';
      for (const [mailbox, item] of await usersOf(writing, sha256)) {
        const known = noted.get(mailbox) ?? (await notedIn(writing, mailbox));
        noted.set(mailbox, known);
        if (known.has(`${item} ${detail}`)) continue;
        await writing.log(mailbox, { action: 'altered', item, sha256, detail });
      }
    }
  });
}

/** The evidence and the documents that these bytes belong to, each with its mailbox. */
async function usersOf({ transaction }: Writing, sha256: string): Promise<[string, string][]> {
  const evidence = await transaction.objectStore('evidence').index('content').getAll(sha256);
  const documents = await transaction.objectStore('documents').index('content').getAll(sha256);
  return [
    ...evidence.map(({ mailbox, id }): [string, string] => [mailbox, id]),
    ...documents.map(({ mailbox }): [string, string] => [mailbox, sha256]),
  ];
}

/** Items that the log already calls altered, each with what was found. */
async function notedIn({ transaction }: Writing, mailbox: string): Promise<Set<string>> {
  const log = await transaction.objectStore('custody').getAll(everyOf(mailbox));
  const altered = log.filter(({ action }) => action === 'altered');
  return new Set(altered.map(({ item, detail }) => `${item} ${detail}`));
}
