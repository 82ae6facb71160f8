import type { CaseStore } from '@/utils/claim/store';
import type { DocumentStore } from '@/utils/evidence/documents';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { Language } from '@/utils/i18n/language';
import type { send } from '@/utils/messages';
import type { OutageInstants } from '@/utils/outages/outage';
import type { Topic } from '@/utils/storage/changes';
import type { BackupDesk } from './backup-desk';
import type { LetterDesk } from './letter-desk';
import type { StampDesk } from './stamp-desk';

/**
 * What the workbench works with. An extension page is of the same origin as the background and writes
 * to the same stores itself: every write is one strict transaction, wherever it is made.
 */
export type WorkbenchSurroundings = {
  cases: CaseStore;
  evidence: EvidenceStore;
  documents: DocumentStore;
  backups: BackupDesk;
  letters: LetterDesk;
  stamps: StampDesk;
  intervalOf(mailbox: string, outage: string): Promise<OutageInstants>;
  save(file: Blob, name: string): Promise<void>;
  send: typeof send;
  /** Tells every other context that something changed; the token is known as our own. */
  announce(topic: Topic, token: string): Promise<void>;
  /** The one that the workbench speaks at first. */
  language: Language;
  /** The one that the dossier is in until the user chooses another for it. */
  dossierLanguage: Language;
  openTab(url: string): Promise<unknown>;
  copy(text: string): Promise<void>;
  uuid(): string;
  now(): number;
  signal: AbortSignal;
};
