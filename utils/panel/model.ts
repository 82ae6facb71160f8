import type { Money } from '@/utils/claim/schema';
import type { EvidenceActions } from '@/utils/evidence/actions';
import type { EvidenceDetail } from '@/utils/evidence/detail';
import type { Integrity } from '@/utils/evidence/integrity';
import type { Declaration, Evidence } from '@/utils/evidence/schema';
import type { HintKind } from '@/utils/gap/hints';
import type { GapResult } from '@/utils/gap/schema';
import type { Failure } from '@/utils/i18n/failure';
import type { MessageRef } from '@/utils/mail/message';

/** Where the reading of the mailbox stands. Counts are messages, times are ms. */
export type Reading =
  | { state: 'starting' }
  | { state: 'reading'; done: number; total: number | null; remainingMs: number | null }
  | { state: 'throttled'; waitMs: number }
  | { state: 'signed-out' }
  | { state: 'paused' }
  | { state: 'failed'; failure: Failure }
  /** The user erased what was read, and has not asked for it again. */
  | { state: 'erased' }
  /** `readAt` is RFC 3339 in UTC. */
  | { state: 'done'; readAt: string };

/** An outage to choose, named by the catalogue or, where it is the user's own, by him. */
export type OutageChoice = { id: string; label: string; own: boolean };

/** An official fact of the outage, in words; where sources disagree, each is a fact of its own. */
export type Milestone = { id: string; when: string; text: string; source: string };

/** A late message as the list shows it. `evidence` is the id of its record once it is marked. */
export type LateRow = MessageRef & {
  from: string;
  subject: string;
  /** RFC 3339 in UTC. */
  sent: string;
  received: string;
  delayMs: number;
  evidence: string | null;
};

/** A message that may have to do with the outage, for the user to look at. */
export type HintRow = MessageRef & {
  kind: HintKind;
  from: string;
  subject: string;
  /** RFC 3339 in UTC. */
  received: string;
};

/** The message open or selected in the webmail. */
export type OpenMessage = MessageRef & {
  from: string;
  subject: string;
  /** Null for a message that did not come late. */
  delayMs: number | null;
  evidence: string | null;
};

/**
 * Several messages chosen in the webmail's list: rows of it, of which so many are not known to be
 * evidence, or one row that is a conversation.
 */
export type Chosen = { of: 'rows'; unmarked: number } | { of: 'conversation' };

/** A message that is shown before it is marked; its delay is null where it did not come late. */
export type PreviewRow = MessageRef & { subject: string; delayMs: number | null };

export type FolderChoice = { id: string; title: string; total: number | null; excluded: boolean };

/** Marking of one or many messages; `null` when none is under way. */
export type Marking = { done: number; total: number; remainingMs: number | null } | null;

export type PanelModel = {
  /** The box's id: its address, or its host where the webmail tells none. Null until it is known. */
  mailbox: string | null;
  reading: Reading;
  /** The last analysis; kept while the mailbox is read again. */
  gap: GapResult | null;
  outages: OutageChoice[];
  outage: string;
  milestones: Milestone[];
  late: LateRow[];
  hints: HintRow[];
  /** Messages that the user sent in the outage. */
  sentInOutage: number;
  open: OpenMessage | null;
  chosen: Chosen | null;
  /** What was chosen and is not evidence yet, message by message; null until the webmail told. */
  preview: PreviewRow[] | null;
  /** The webmail's list was not found on the page: its marks are missing, nothing else. */
  listUnseen: boolean;
  /** A message chosen in the panel that the webmail's list does not show now. */
  unopened: MessageRef | null;
  /** Of this mailbox and every outage, newest first. */
  evidence: Evidence[];
  /** Of this outage: ids of items that are another's message again, each with that item's id; they count once. */
  duplicates: ReadonlyMap<string, string>;
  /** What more the item tells that was asked for last. */
  inspected: EvidenceDetail | null;
  marking: Marking;
  /** Messages of the last marking that could not be saved, with why. */
  unmarked: { subject: string; failure: Failure }[];
  /** The item removed last, while it can still be restored. */
  removed: Evidence | null;
  /** Whether what is stored is sound; null until it is known. */
  integrity: Integrity | null;
  folders: FolderChoice[];
  /** A failure outside the reading. */
  failure: Failure | null;
};

/** An outage that the user adds: days `YYYY-MM-DD` and times `HH:MM` in Europe/Rome. */
export type OwnOutageDraft = {
  name: string;
  fromDay: string;
  fromTime: string;
  toDay: string;
  toTime: string;
};

/** What the user tells of an email that never arrived. */
export type Declared = {
  from: string;
  /** `YYYY-MM-DD` and `HH:MM` in Europe/Rome; the time is empty when it is not known. */
  day: string;
  time: string;
  subject: string;
  howKnown: Declaration['howKnown'];
  wouldHaveDone: string;
  cost: Money | null;
};

export type PanelActions = EvidenceActions & {
  onFold(): void;
  onAnalyse(): void;
  onCancelReading(): void;
  onChooseOutage(id: string): void;
  /** Takes an outage of the user's own away, of which there is no evidence. */
  onRemoveOutage(id: string): void;
  onAddOutage(draft: OwnOutageDraft): void;
  onExcludeFolder(id: string, excluded: boolean): void;
  /** Asks which messages those chosen in the list are. */
  onPreviewChosen(): void;
  onMark(messages: MessageRef[]): void;
  onCancelMarking(): void;
  onDeclare(declared: Declared): void;
  onRestore(id: string): void;
  /** At a section by its id, where one is named. */
  onOpenWorkbench(section?: string): void;
  onSwitchOff(): void;
};
