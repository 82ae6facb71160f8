import { emptyCase, emptyComplaint, emptyDamage } from '@/utils/claim/empty';
import type { LetterDocument } from '@/utils/claim/letters/document';
import type { Case } from '@/utils/claim/schema';
import type { CaseStore } from '@/utils/claim/store';
import { exportStateOf } from '@/utils/dossier/export-state';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import type { EvidenceEdit } from '@/utils/evidence/actions';
import type { DocumentStore } from '@/utils/evidence/documents';
import { type ImportResult, importFiles } from '@/utils/evidence/import';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { Language } from '@/utils/i18n/language';
import { lastRead } from '@/utils/mailbox/last-read';
import type { Mailbox } from '@/utils/mailbox/schema';
import type { send } from '@/utils/messages';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { instantsOf, type OutageInstants, resolveOutage } from '@/utils/outages/outage';
import { failureOf } from '@/utils/panel/failure';
import { State } from '@/utils/panel/state';
import type { OutageWords } from '@/utils/panel/words';
import { type Topic, watch } from '@/utils/storage/changes';
import { romeDayText } from '@/utils/time/calendar-day';
import type { BackupDesk } from './backup-desk';
import { deadlineCalendar } from './deadlines';
import type { LetterDesk, LetterFormat } from './letter-desk';
import type { ExportChoices, Importing, WorkbenchActions, WorkbenchModel } from './model';
import type { StampDesk, StampOutcome } from './stamp-desk';

export type WorkbenchSurroundings = OutageWords & {
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
  language: Language;
  openMailbox(mailbox: Mailbox): Promise<unknown>;
  copy(text: string): Promise<void>;
  uuid(): string;
  now(): number;
  signal: AbortSignal;
};

const NO_IMPORT: Importing = { progress: null, added: 0, duplicates: 0, rejected: [] };

/**
 * What the workbench does. An extension page is of the same origin as the background and writes to
 * the same stores itself: every write is one strict transaction, wherever it is made.
 */
export class WorkbenchController implements WorkbenchActions {
  readonly state: State<WorkbenchModel>;
  #mailbox: Mailbox | null = null;
  #importing: AbortController | null = null;
  #verifying: AbortController | null = null;
  /** Changes that this page made itself: what stands in its fields is newer than what is stored. */
  readonly #own = new Set<string>();

  constructor(private readonly surroundings: WorkbenchSurroundings) {
    const { outages, language, signal } = surroundings;
    this.state = new State<WorkbenchModel>({
      mailboxes: [],
      case: emptyCase('', ''),
      outages,
      interval: instantsOf(resolveOutage(CATALOGUE[0])),
      today: romeDayText(surroundings.now()),
      milestones: [],
      gap: null,
      evidence: [],
      removed: null,
      documents: [],
      importing: NO_IMPORT,
      choices: { language, shortenAddresses: false, leftOut: new Set() },
      exporting: { state: 'idle' },
      lastExport: null,
      lastBackup: null,
      backup: { state: 'idle' },
      verifying: { state: 'idle' },
      stamping: { state: 'idle' },
      failure: null,
    });
    watch(
      ['evidence', 'mailbox', 'case', 'export'],
      (token) => {
        if (!this.#own.delete(token)) this.#guard(() => this.#show());
      },
      signal,
    );
  }

  start(): Promise<void> {
    return this.#run(() => this.#show());
  }

  onMailbox = (id: string) => this.#guard(() => this.#show(id));

  onCase = (change: Partial<Case>) => {
    const { mailbox, outage } = this.state.get().case;
    if (change.outage !== undefined && change.outage !== outage) {
      this.#guard(() => this.#chooseOutage(mailbox, change.outage as string));
      return;
    }
    this.state.set({ case: { ...this.state.get().case, ...change } });
    this.#guard(async () => {
      await this.surroundings.cases.update(mailbox, outage, change);
      await this.#tell('case');
    });
  };

  onEdit = (id: string, edit: EvidenceEdit) => this.onEditMany([id], edit);

  onEditMany = (ids: string[], edit: EvidenceEdit) =>
    this.#changeEvidence(async (evidence) => {
      for (const id of ids) await evidence.edit(id, edit);
    });

  onRemove = (id: string) => {
    const removed = this.state.get().evidence.find((item) => item.id === id) ?? null;
    this.#changeEvidence(async (evidence) => {
      await evidence.remove(id);
      this.state.set({ removed });
    });
  };

  onRemoveMany = (ids: string[]) =>
    this.#changeEvidence(async (evidence) => {
      for (const id of ids) await evidence.remove(id);
    });

  onRestore = (id: string) =>
    this.#changeEvidence(async (evidence) => {
      await evidence.restore(id);
      this.state.set({ removed: null });
    });

  onOpenMessage = () => {
    const mailbox = this.#mailbox;
    if (mailbox) this.#guard(() => this.surroundings.openMailbox(mailbox));
  };

  onImport = (files: File[]) => this.#guard(() => this.#import(files));
  onCancelImport = () => this.#importing?.abort();

  onAttach = (files: File[]) => {
    const { mailbox, outage } = this.state.get().case;
    this.#guard(async () => {
      for (const file of files) await this.surroundings.documents.add(mailbox, outage, file);
      await this.#tell('case');
      await this.#show();
    });
  };

  onDetach = (sha256: string) => {
    const { mailbox, outage } = this.state.get().case;
    this.#guard(async () => {
      await this.surroundings.documents.remove(mailbox, outage, sha256);
      await this.#tell('case');
      await this.#show();
    });
  };

  onChoices = (change: Partial<ExportChoices>) =>
    this.state.set({ choices: { ...this.state.get().choices, ...change } });

  onExport = () => {
    const { case: told, choices } = this.state.get();
    const { mailbox, outage } = told;
    const { language, shortenAddresses, leftOut } = choices;
    const request = { mailbox, outage, language, shortenAddresses, leftOut: [...leftOut] };
    this.#guard(() => this.surroundings.send('export.start', request));
  };

  onCancelExport = () => {
    const { mailbox } = this.state.get().case;
    this.#guard(() => this.surroundings.send('export.cancel', { mailbox }));
  };

  onCopy = (text: string) => this.#guard(() => this.surroundings.copy(text));
  onVerify = (file: File) => this.#guard(() => this.#verify(file));
  onCancelVerify = () => this.#verifying?.abort();

  onSaveLetter = (letter: LetterDocument, format: LetterFormat) =>
    this.#guard(() => this.surroundings.letters.save(letter, format));

  onSaveCalendar = () => this.#guard(() => this.#saveCalendar());
  onRequestStamp = (dossier: File) => this.#stamp((stamps) => stamps.request(dossier));
  onStamp = (files: File[]) => this.#stamp((stamps) => stamps.stamp(files));
  onBackup = () => this.#guardBackup(() => this.#backUp());
  onRestoreBackup = (file: File) => this.#guardBackup(() => this.#bringBack(file));

  onAddDamage = () => {
    const damage = emptyDamage(this.surroundings.uuid());
    this.onCase({ damages: [...this.state.get().case.damages, damage] });
  };

  onAddComplaint = () => {
    const { uuid, now } = this.surroundings;
    const complaint = emptyComplaint(uuid(), romeDayText(now()));
    this.onCase({ complaints: [...this.state.get().case.complaints, complaint] });
  };

  /** Shows what is stored of a mailbox; by default of the one shown, else of the one read last. */
  async #show(id = this.#mailbox?.id): Promise<void> {
    const { send, cases, evidence, documents, milestonesOf } = this.surroundings;
    const mailboxes = await send('mailbox.all', {});
    const mailbox = mailboxes.find((known) => known.id === id) ?? lastRead(mailboxes);
    this.#mailbox = mailbox;
    if (!mailbox) return;
    const { outage } = mailbox;
    const job = await send('export.state', { mailbox: mailbox.id });
    const analysed = await send('gap.analyse', { mailbox: mailbox.id, outage });
    const { backup } = await this.surroundings.backups.copies(mailbox.id);
    this.state.set({
      mailboxes: mailboxes.map((known) => known.id),
      case: await cases.get(mailbox.id, outage),
      interval: await this.surroundings.intervalOf(mailbox.id, outage),
      today: romeDayText(this.surroundings.now()),
      milestones: milestonesOf(outage),
      gap: analysed?.result ?? null,
      evidence: (await evidence.list(mailbox.id)).filter((item) => item.outage === outage),
      documents: await documents.list(mailbox.id, outage),
      lastBackup: backup,
      exporting: exportStateOf(job),
      lastExport: job?.state === 'done' ? job.createdAt : this.state.get().lastExport,
    });
  }

  async #chooseOutage(mailbox: string, outage: string): Promise<void> {
    await this.surroundings.send('mailbox.update', { mailbox, change: { outage } });
    await this.#show();
  }

  async #import(files: File[]): Promise<void> {
    const { evidence, signal } = this.surroundings;
    const { mailbox, outage } = this.state.get().case;
    this.#importing = new AbortController();
    let importing: Importing = { ...NO_IMPORT, progress: progressOf(0) };
    this.state.set({ importing });
    try {
      const results = importFiles(files, evidence, {
        mailbox,
        outage,
        kind: 'archive',
        signal: AbortSignal.any([signal, this.#importing.signal]),
      });
      for await (const result of results) {
        importing = withResult(importing, result);
        this.state.set({ importing });
      }
    } catch (error) {
      // What was reported is kept; the user stopped the rest.
      if (!this.#importing.signal.aborted) throw error;
    } finally {
      this.state.set({ importing: { ...importing, progress: null } });
      await this.#tell('evidence');
      await this.#show();
    }
  }

  #saveCalendar(): Promise<void> {
    const { language, save, now } = this.surroundings;
    const file = deadlineCalendar(this.state.get(), language, now());
    return save(new Blob([file.text], { type: 'text/calendar' }), file.name);
  }

  #stamp(step: (stamps: StampDesk) => Promise<StampOutcome>): void {
    this.state.set({ stamping: { state: 'working' } });
    step(this.surroundings.stamps).then(
      (stamping) => this.state.set({ stamping }),
      (error: unknown) =>
        this.state.set({ stamping: { state: 'failed', failure: failureOf(error) } }),
    );
  }

  async #verify(file: File): Promise<void> {
    this.#verifying?.abort();
    const verifying = new AbortController();
    this.#verifying = verifying;
    const show = (done: number, total: number | null) =>
      this.state.set({
        verifying: { state: 'running', file: file.name, done, total, remainingMs: null },
      });
    show(0, file.size);
    try {
      const verification = await verifyDossier(file, {
        signal: AbortSignal.any([this.surroundings.signal, verifying.signal]),
        onProgress: ({ bytes, ofBytes }) => show(bytes, ofBytes),
      });
      this.state.set({ verifying: { state: 'done', file: file.name, verification } });
    } catch (error) {
      if (this.#verifying !== verifying) return;
      const cancelled = verifying.signal.aborted;
      this.state.set({
        verifying: cancelled ? { state: 'idle' } : { state: 'failed', failure: failureOf(error) },
      });
    }
  }

  async #backUp(): Promise<void> {
    const { file, bytes } = await this.surroundings.backups.make(this.#showBackup);
    this.state.set({ backup: { state: 'saved', file, bytes } });
    await this.#show();
  }

  async #bringBack(file: File): Promise<void> {
    const { evidence, cases } = await this.surroundings.backups.restore(file, this.#showBackup);
    this.state.set({ backup: { state: 'restored', evidence, cases } });
    await this.#tell('evidence');
    await this.#show();
  }

  #showBackup = (done: number, total: number) =>
    this.state.set({ backup: { state: 'running', done, total, remainingMs: null } });

  #guardBackup(step: () => Promise<void>): void {
    step().catch((error: unknown) =>
      this.state.set({ backup: { state: 'failed', failure: failureOf(error) } }),
    );
  }

  #changeEvidence(change: (evidence: EvidenceStore) => Promise<void>): void {
    this.#guard(async () => {
      await change(this.surroundings.evidence);
      await this.#tell('evidence');
      await this.#show();
    });
  }

  async #tell(topic: Topic): Promise<void> {
    const token = this.surroundings.uuid();
    this.#own.add(token);
    await this.surroundings.announce(topic, token);
  }

  #guard(step: () => Promise<unknown>): void {
    void this.#run(step);
  }

  async #run(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.state.set({ failure: failureOf(error) });
    }
  }
}

const progressOf = (done: number) => ({ done, total: null, remainingMs: null });

function withResult(importing: Importing, result: ImportResult): Importing {
  const { added, duplicates, rejected, progress } = importing;
  const next = { ...importing, progress: progressOf((progress?.done ?? 0) + 1) };
  if (result.outcome === 'rejected') {
    return { ...next, rejected: [...rejected, { name: result.name, reason: result.reason }] };
  }
  return result.outcome === 'known'
    ? { ...next, duplicates: duplicates + 1 }
    : { ...next, added: added + 1 };
}
