import { CaseStore } from '@/utils/claim/store';
import { DocumentStore } from '@/utils/evidence/documents';
import { EvidenceStore } from '@/utils/evidence/store';
import type { EvidenceSurroundings } from '@/utils/evidence/writing';
import { MailboxStore } from '@/utils/mailbox/store';
import { DATABASE_NAME, type Database, openDatabase } from '@/utils/storage/database';
import { MIGRATIONS } from '@/utils/storage/migrations';
import { VERSION } from '@/utils/version';
import { Analysis } from './analysis';

/** The stores of a context, and what else a dossier is written from. */
export type DossierSources = {
  db: Database;
  mailboxes: MailboxStore;
  evidence: EvidenceStore;
  documents: DocumentStore;
  cases: CaseStore;
  analysis: Analysis;
  /** The origin-private file system: the dossier is written to disk, not held in memory. */
  root(): Promise<FileSystemDirectoryHandle>;
  version: string;
  now(): number;
};

export function sourcesOver(
  db: Database,
  root: DossierSources['root'],
  surroundings: EvidenceSurroundings,
): DossierSources {
  const mailboxes = new MailboxStore(db);
  const cases = new CaseStore(db);
  return {
    db,
    mailboxes,
    evidence: new EvidenceStore(db, surroundings),
    documents: new DocumentStore(db, surroundings),
    cases,
    analysis: new Analysis(mailboxes, cases),
    root,
    version: surroundings.version,
    now: () => surroundings.now().getTime(),
  };
}

/** What evidence is written with, in every context. */
export const surroundings: EvidenceSurroundings = {
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
  version: VERSION,
};

/**
 * The stores of this context, over one open database; calls back when that is closed under them, and
 * when another context keeps an older one open and so keeps us waiting.
 */
export async function openSources(
  onClosed = () => {},
  onBlocked = () => {},
): Promise<DossierSources> {
  const db = await openDatabase(DATABASE_NAME, MIGRATIONS, onBlocked);
  db.addEventListener('versionchange', onClosed);
  db.addEventListener('close', onClosed);
  return sourcesOver(db, () => navigator.storage.getDirectory(), surroundings);
}
