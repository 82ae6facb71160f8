import type { BackupRefusal } from '@/utils/backup/read';
import type { RestoreReport } from '@/utils/backup/restore';
import type { Copies } from '@/utils/backup/saved';
import type { LetterDocument } from '@/utils/claim/letters/document';
import type { Case } from '@/utils/claim/schema';
import type { ExportState } from '@/utils/dossier/export-state';
import type { Verification } from '@/utils/dossier/verify/verification';
import type { EvidenceActions, EvidenceEdit } from '@/utils/evidence/actions';
import type { EvidenceDetail } from '@/utils/evidence/detail';
import type { Integrity } from '@/utils/evidence/integrity';
import type { LoggedRefusal } from '@/utils/evidence/refusal';
import type { Evidence, EvidenceKind } from '@/utils/evidence/schema';
import type { GapResult } from '@/utils/gap/schema';
import type { Failure } from '@/utils/i18n/failure';
import type { Language } from '@/utils/i18n/language';
import type { OutageInstants } from '@/utils/outages/outage';
import type { Milestone, OutageChoice } from '@/utils/panel/model';
import type { LetterFormat } from './letter-desk';
import type { StampOutcome } from './stamp-desk';

/** The parts of the workbench, in the order in which a case is put together. */
export const SECTIONS = [
  'checklist',
  'evidence',
  'outage',
  'damages',
  'claimant',
  'complaints',
  'request',
  'letters',
  'export',
  'verify',
  'backup',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A document that the user added, in its original bytes; found again by its SHA-256. */
export type AttachedDocument = { sha256: string; name: string; bytes: number };

/** Files that the user gave as evidence: what became of each. */
export type Importing = {
  /** Null when nothing is under way. */
  progress: { done: number; total: number | null; remainingMs: number | null } | null;
  added: number;
  /** Already there, recognised by their hash. */
  duplicates: number;
  /** Messages attached to what was added, which may be taken too. */
  attached: { id: string; position: number }[];
  rejected: {
    name: string;
    reason: 'not-a-message' | 'outlook-msg' | 'too-large' | 'unreadable';
  }[];
};

/** What the user decides about the dossier before it is made. */
export type ExportChoices = {
  language: Language;
  /** Shorten other people's addresses in the PDF; the originals stay in `prove/`. */
  shortenAddresses: boolean;
  /** Ids of the evidence whose content stays here; hash, headers and reason go out. */
  leftOut: ReadonlySet<string>;
};

/** A dossier from anybody, judged; bytes and ms. */
export type VerifyState =
  | { state: 'idle' }
  | {
      state: 'running';
      file: string;
      done: number;
      total: number | null;
      remainingMs: number | null;
    }
  | { state: 'done'; file: string; verification: Verification }
  | { state: 'failed'; failure: Failure };

/** A long work on a file: backup or restore. */
export type BackupState =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number | null; remainingMs: number | null }
  | { state: 'saved'; file: string; bytes: number }
  | { state: 'restored'; report: RestoreReport }
  | { state: 'refused'; reason: BackupRefusal['reason'] }
  | { state: 'failed'; failure: Failure };

/** The timestamp of a dossier: nothing asked, under way, or what came of it. */
export type StampState =
  | { state: 'idle' }
  | { state: 'working' }
  | StampOutcome
  | { state: 'failed'; failure: Failure };

export type WorkbenchModel = {
  /** Addresses of the boxes known in this browser. */
  mailboxes: string[];
  case: Case;
  outages: OutageChoice[];
  /** The interval of the case's outage; RFC 3339 in UTC. */
  interval: OutageInstants;
  /** Day in Europe/Rome, `YYYY-MM-DD`. */
  today: string;
  milestones: Milestone[];
  gap: GapResult | null;
  evidence: Evidence[];
  /** Ids of items that are another's message again, each with that item's id; they count once. */
  duplicates: ReadonlyMap<string, string>;
  /** What more the item tells that was asked for last. */
  inspected: EvidenceDetail | null;
  removed: Evidence | null;
  /** Messages that the user marked and the webmail did not give. */
  refused: LoggedRefusal[];
  documents: AttachedDocument[];
  importing: Importing;
  choices: ExportChoices;
  exporting: ExportState;
  /** RFC 3339 in UTC; null when none was made. */
  lastExport: string | null;
  copies: Copies;
  /** Whether what is stored is sound; null until it is known. */
  integrity: Integrity | null;
  erasing: 'idle' | 'working' | 'done';
  backup: BackupState;
  verifying: VerifyState;
  stamping: StampState;
  failure: Failure | null;
};

export type WorkbenchActions = EvidenceActions & {
  onMailbox(mailbox: string): void;
  /** Opens the webmail of the box that is shown. */
  onOpenMailbox(): void;
  onOpenWebmail(provider: 'libero' | 'virgilio'): void;
  /** At every keystroke: the model must hold the change before the next one, whenever it is stored. */
  onCase(change: Partial<Case>): void;
  onEditMany(ids: string[], edit: EvidenceEdit): void;
  onRemoveMany(ids: string[]): void;
  onRestore(id: string): void;
  /** `kind` is what the files show; a delivery failure notice is `bounced` anyway. */
  onImport(files: File[], kind: EvidenceKind): void;
  /** Takes every message that is attached to what was imported. */
  onTakeOffered(): void;
  onCancelImport(): void;
  onAttach(files: File[]): void;
  onDetach(sha256: string): void;
  onChoices(change: Partial<ExportChoices>): void;
  onExport(): void;
  onCancelExport(): void;
  onCopy(text: string): void;
  onSaveLetter(letter: LetterDocument, format: LetterFormat): void;
  /** Saves the deadlines that are ahead as a calendar file. */
  onSaveCalendar(): void;
  /** Makes the request of a timestamp over a finished dossier. */
  onRequestStamp(dossier: File): void;
  /** Puts the authority's answer into the dossier: both, and the request. */
  onStamp(files: File[]): void;
  onVerify(file: File): void;
  onCancelVerify(): void;
  onBackup(): void;
  onRestoreBackup(file: File): void;
  /** Erases all that is kept of a mailbox, or of all of them (null). There is no way back. */
  onErase(mailbox: string | null): void;
  /** Add an empty one, with an id of its own. */
  onAddDamage(): void;
  onAddComplaint(): void;
};

export type WorkbenchProps = {
  model: WorkbenchModel;
  actions: WorkbenchActions;
  section: SectionId;
  onSection: (section: SectionId) => void;
};
