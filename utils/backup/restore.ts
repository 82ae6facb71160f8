import type { Case } from '@/utils/claim/schema';
import { inBatches } from '@/utils/evidence/batches';
import { custodyHead, verifyChain } from '@/utils/evidence/custody';
import { custodyRecord } from '@/utils/evidence/custody-records';
import type { StoredDocument } from '@/utils/evidence/documents';
import { lastReport } from '@/utils/evidence/integrity-report';
import { putBack } from '@/utils/evidence/put-back';
import type { Evidence } from '@/utils/evidence/schema';
import { type EvidenceSurroundings, type Writing, write } from '@/utils/evidence/writing';
import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import { type ReadBackup, readBackup } from './read';

export type RestoreOptions = EvidenceSurroundings & {
  signal?: AbortSignal;
  /** Items so far, and all. */
  onProgress?: (done: number, total: number) => void;
};

/** What came back; what was here already is not counted. */
export type RestoreReport = {
  evidence: number;
  documents: number;
  cases: number;
  /** Contents that were lost or altered here, and are whole again. */
  healed: number;
  /** Mailboxes whose custody log in the backup does not hold: it was not taken over. */
  brokenChains: string[];
};

/**
 * Brings back what a backup holds and this browser does not. Nothing is written before the whole
 * file was checked; what is here stays as it is, so a restore that was cut off is begun again and
 * doubles nothing. A custody log comes back whole where none is here; what comes back under another
 * log gets an entry there that names the backup and the end of the log in it.
 * @throws BackupRefusal; DOMException where there is no room.
 */
export async function restoreBackup(
  file: File,
  db: Database,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const { signal, onProgress, ...surroundings } = options;
  const backup = await readBackup(file, signal);
  const originOf = originsIn(file.name, backup);
  const brokenChains = await restoreLogs(backup, db, surroundings);
  const healed = await healContents(backup, db, surroundings, originOf);
  const report = {
    evidence: 0,
    documents: 0,
    cases: await restoreCases(backup, db),
    healed,
    brokenChains,
  };
  const total = backup.evidence.length + backup.documents.length;
  let done = 0;
  const restoring = { backup, db, surroundings, originOf };
  for await (const batch of inBatches(backup.evidence, ({ bytes }) => bytes ?? 0)) {
    signal?.throwIfAborted();
    report.evidence += await restoreItems(batch, restoring);
    done += batch.length;
    onProgress?.(done, total);
  }
  for await (const batch of inBatches(backup.documents, ({ bytes }) => bytes)) {
    signal?.throwIfAborted();
    report.documents += await restoreDocuments(batch, restoring);
    done += batch.length;
    onProgress?.(done, total);
  }
  return report;
}

type Restoring = {
  backup: ReadBackup;
  db: Database;
  surroundings: EvidenceSurroundings;
  originOf(mailbox: string): string;
};

/** What the custody log says of where something came from: the file, and the end of the log in it. */
function originsIn(file: string, { custody }: ReadBackup): (mailbox: string) => string {
  const heads = new Map(custody.map(({ mailbox, entries }) => [mailbox, custodyHead(entries)]));
  return (mailbox) => `${file} ${heads.get(mailbox) ?? ''}`.trim();
}

async function restoreLogs(
  { custody }: ReadBackup,
  db: Database,
  surroundings: EvidenceSurroundings,
): Promise<string[]> {
  const broken: string[] = [];
  for (const { mailbox, entries } of custody) {
    if (verifyChain(entries) !== null) {
      broken.push(mailbox);
      continue;
    }
    const record = custodyRecord(mailbox, entries);
    await write(db, surroundings, async ({ transaction }) => {
      const log = transaction.objectStore('custody');
      if (record && (await log.count(everyOf(mailbox))) === 0) await log.add(record);
    });
  }
  return broken;
}

/** Puts back what was found lost or altered here; returns how many contents. */
async function healContents(
  backup: ReadBackup,
  db: Database,
  surroundings: EvidenceSurroundings,
  originOf: (mailbox: string) => string,
): Promise<number> {
  const report = await lastReport(db);
  let healed = 0;
  for (const { sha256 } of report?.altered ?? []) {
    const blob = await blobOf(sha256, '', backup);
    if (!blob) continue;
    await putBack(db, surroundings, { sha256, blob }, (mailbox) => ({ detail: originOf(mailbox) }));
    healed += 1;
  }
  return healed;
}

/** Settings of mailboxes, and what the user told; returns how many cases are new. */
async function restoreCases({ mailboxes, cases }: ReadBackup, db: Database): Promise<number> {
  const transaction = db.transaction(['mailboxes', 'cases'], 'readwrite', { durability: 'strict' });
  for (const mailbox of mailboxes) {
    const store = transaction.objectStore('mailboxes');
    // The listing is not in a backup: the mailbox is read again.
    if (!(await store.get(mailbox.id))) await store.add({ ...mailbox, readAt: null });
  }
  let restored = 0;
  for (const told of cases) {
    const store = transaction.objectStore('cases');
    const here = await store.get([told.mailbox, told.outage]);
    if (!here) restored += 1;
    await store.put(here ? merged(here, told) : told);
  }
  await transaction.done;
  return restored;
}

/** What is told here stands; damages and complaints that are only in the backup come back to it. */
function merged(here: Case, there: Case): Case {
  const lacking = <T extends { id: string }>(mine: T[], theirs: T[]) =>
    theirs.filter(({ id }) => !mine.some((each) => each.id === id));
  return {
    ...here,
    damages: [...here.damages, ...lacking(here.damages, there.damages)],
    complaints: [...here.complaints, ...lacking(here.complaints, there.complaints)],
  };
}

/** Returns how many were not here. */
async function restoreItems(
  items: readonly Evidence[],
  { backup, db, surroundings, originOf }: Restoring,
): Promise<number> {
  const lacking: { item: Evidence; blob: Blob | null }[] = [];
  for (const item of items) {
    if ((await db.get('evidence', item.id))?.removedAt === null) continue;
    lacking.push({ item, blob: await blobOf(item.sha256, 'message/rfc822', backup) });
  }
  return write(db, surroundings, async (writing) => {
    const records = writing.transaction.objectStore('evidence');
    let restored = 0;
    for (const { item, blob } of lacking) {
      const here = await records.get(item.id);
      if (here?.removedAt === null) continue;
      await records.put({ ...(here ?? item), removedAt: null });
      await putContent(writing, item.sha256, blob);
      await writing.logItem(item, { action: 'restored', detail: originOf(item.mailbox) });
      restored += 1;
    }
    return restored;
  });
}

/** The same for documents. */
async function restoreDocuments(
  documents: readonly StoredDocument[],
  { backup, db, surroundings, originOf }: Restoring,
): Promise<number> {
  const lacking: { document: StoredDocument; blob: Blob | null }[] = [];
  for (const document of documents) {
    if (await db.get('documents', keyOf(document))) continue;
    lacking.push({ document, blob: await blobOf(document.sha256, document.type, backup) });
  }
  return write(db, surroundings, async (writing) => {
    const records = writing.transaction.objectStore('documents');
    let restored = 0;
    for (const { document, blob } of lacking) {
      if (await records.get(keyOf(document))) continue;
      const { mailbox, sha256, name } = document;
      await records.add(document);
      await putContent(writing, sha256, blob);
      const detail = `${name}, ${originOf(mailbox)}`;
      await writing.log(mailbox, { action: 'restored', item: sha256, sha256, detail });
      restored += 1;
    }
    return restored;
  });
}

const keyOf = ({ mailbox, outage, sha256 }: StoredDocument): [string, string, string] => [
  mailbox,
  outage,
  sha256,
];

async function blobOf(sha256: string | null, type: string, backup: ReadBackup) {
  const bytes = sha256 === null ? null : await backup.content(sha256);
  return bytes && new Blob([bytes], { type });
}

async function putContent({ transaction }: Writing, sha256: string | null, blob: Blob | null) {
  if (sha256 !== null && blob) await transaction.objectStore('content').put({ sha256, blob });
}
