import type { Evidence } from '@/utils/evidence/schema';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import { DAY_MS } from '@/utils/time/civil';

/** A backup that the browser has saved. */
export type SavedBackup = { file: string; bytes: number; sha256: string };

/** When copies left the browser, RFC 3339 in UTC; null where none did. */
export type Copies = {
  backup: string | null;
  /** Dossier or backup, of this mailbox, whichever is later. */
  any: string | null;
  /** Evidence has been waiting for a copy for a week. */
  due: boolean;
};

/** Evidence that stands in no file yet is spoken of after this long. */
const REMIND_AFTER_MS = 7 * DAY_MS;

/** Notes that a backup is safe: for the reminder, and in the custody log of each mailbox in it. */
export async function noteBackup(
  db: Database,
  evidence: EvidenceStore,
  { file, bytes, sha256 }: SavedBackup,
  now: Date,
): Promise<void> {
  const keys = await db.getAllKeys('custody');
  for (const mailbox of new Set(keys.map(([mailbox]) => mailbox))) {
    await evidence.exported(mailbox, file, sha256);
  }
  await db.put('status', { name: 'backup', at: now.toISOString(), file, bytes, sha256 });
}

/** The copies of a mailbox's evidence; `now` is epoch ms. */
export async function copiesOf(
  db: Database,
  evidence: EvidenceStore,
  mailbox: string,
  now: number,
): Promise<Copies> {
  const status = await db.get('status', 'backup');
  const any = await lastExport(db, mailbox);
  // What was marked after such a copy has not waited that long: none of it has to be read.
  const isFresh = any !== null && now - Date.parse(any) <= REMIND_AFTER_MS;
  return {
    backup: status?.name === 'backup' ? status.at : null,
    any,
    due: !isFresh && (await evidence.has(mailbox, (item) => isWaiting(item, any, now))),
  };
}

/** Whether it was marked after the last copy, and a week ago. `now` is epoch ms. */
export function isWaiting(
  { markedAt }: Pick<Evidence, 'markedAt'>,
  lastCopy: string | null,
  now: number,
): boolean {
  return (
    (lastCopy === null || Date.parse(markedAt) > Date.parse(lastCopy)) &&
    now - Date.parse(markedAt) > REMIND_AFTER_MS
  );
}

/** Read from the log's end, near which it mostly stands. */
async function lastExport(db: Database, mailbox: string): Promise<string | null> {
  const { store } = db.transaction('custody');
  for await (const { value } of store.iterate(everyOf(mailbox), 'prev')) {
    const exported = value.entries.findLast(({ action }) => action === 'exported');
    if (exported) return exported.at;
  }
  return null;
}
