import type { EvidenceEdit } from '@/utils/evidence/actions';
import type { MessageRef } from '@/utils/mail/message';
import type { Mailbox } from '@/utils/mailbox/schema';
import type { LateMail, send } from '@/utils/messages';
import { watch } from '@/utils/storage/changes';
import type { SessionWatch } from '@/utils/webmail/appsuite/session';
import type { WebmailPage } from '@/utils/webmail/page';
import type { Folder, Webmail } from '@/utils/webmail/webmail';
import { toDeclaration } from './declared';
import { failureOf } from './failure';
import { ListMarks, type MarkTexts } from './list-marks';
import { markAll, toMarkables } from './marking';
import type { Declared, OpenMessage, OwnOutageDraft, PanelActions, PanelModel } from './model';
import { toOwnOutage } from './own-outage';
import { readThroughSessions } from './reading';
import { remoteSink } from './reading-sink';
import { toHintRow, toLateRow, toOpenMessage } from './rows';
import { State } from './state';
import type { OutageWords } from './words';

export type PanelSurroundings = OutageWords & {
  webmail: Webmail;
  page: WebmailPage;
  session: SessionWatch;
  send: typeof send;
  uuid(): string;
  now(): number;
  marks: MarkTexts;
  /** The panel may stand folded, and yet its marks be on the list. */
  isOpen(): boolean;
  setOpen(open: boolean): void;
  onOpenChange(listener: (open: boolean) => void): void;
  /** Folds the panel on this page only. */
  fold(): void;
  /** Whether there is something to draw on the list when the panel stands folded. */
  rememberMarks(any: boolean): Promise<void>;
  signal: AbortSignal;
};

/** What the panel does: it holds the panel's model and carries out the panel's actions. */
export class PanelController implements PanelActions {
  readonly state: State<PanelModel>;
  #mailbox: Mailbox | null = null;
  #folders: Folder[] = [];
  #late: LateMail[] = [];
  #reading: AbortController | null = null;
  #marking: AbortController | null = null;
  readonly #marks: ListMarks;

  constructor(private readonly surroundings: PanelSurroundings) {
    const { outages, signal, page, webmail, marks } = surroundings;
    this.#marks = new ListMarks(page, webmail, marks, signal);
    this.state = new State<PanelModel>({
      mailbox: null,
      reading: { state: 'starting' },
      gap: null,
      outages,
      outage: outages[0]?.id ?? '',
      milestones: surroundings.milestonesOf(outages[0]?.id ?? ''),
      late: [],
      hints: [],
      sentInOutage: 0,
      open: null,
      listUnseen: false,
      unopened: null,
      evidence: [],
      marking: null,
      unmarked: [],
      removed: null,
      folders: [],
      failure: null,
    });
    page.onOpenMessage(() => {
      this.state.set({ unopened: null });
      this.#showOpenMessage();
    }, signal);
    watch(['evidence', 'mailbox', 'case'], () => void this.#guard(() => this.#reload()), signal);
    surroundings.session.onChange(() => void this.#guard(() => this.#enter()), signal);
    surroundings.onOpenChange((open) => {
      if (open) void this.#guard(() => this.#wake());
    });
  }

  /** Finds out whose mailbox this is, shows what is known of it and, unless folded, reads what is new. */
  start(): Promise<void> {
    return this.#guard(() => this.#enter());
  }

  onFold = () => this.surroundings.setOpen(false);
  onAnalyse = () => void this.#read();
  onCancelReading = () => this.#reading?.abort();
  onCancelMarking = () => this.#marking?.abort();
  onOpenWorkbench = () => void this.#guard(() => this.surroundings.send('workbench.open', {}));

  onChooseOutage = (outage: string) => void this.#guard(() => this.#update({ outage }));

  onAddOutage = (draft: OwnOutageDraft) => {
    const own = toOwnOutage(draft, `own-${this.surroundings.uuid()}`);
    const ownOutages = [...(this.#mailbox?.ownOutages ?? []), own];
    void this.#guard(() => this.#update({ ownOutages, outage: own.id }));
  };

  onExcludeFolder = (id: string, excluded: boolean) => {
    const others = (this.#mailbox?.excludedFolders ?? []).filter((folder) => folder !== id);
    const excludedFolders = excluded ? [...others, id] : others;
    void this.#guard(() => this.#update({ excludedFolders })).then(() => this.#read());
  };

  onSwitchOff = () => {
    this.#reading?.abort();
    void this.#guard(() => this.#update({ off: true }));
    this.surroundings.setOpen(false);
  };

  onOpenMessage = (message: MessageRef) => {
    const opened = this.surroundings.page.open(message);
    this.state.set({ unopened: opened ? null : message });
    // What the webmail cannot show can be marked all the same.
    if (!opened) this.state.set({ open: this.#describe(message) });
  };

  onMark = (messages: MessageRef[]) => void this.#guard(() => this.#mark(messages));

  onDeclare = (declared: Declared) => {
    const { send, uuid } = this.surroundings;
    const mailbox = this.#mailbox;
    if (!mailbox) return;
    const { id, outage } = mailbox;
    void this.#guard(() =>
      send('evidence.declare', toDeclaration(declared, { id: uuid(), mailbox: id, outage })),
    );
  };

  onEdit = (id: string, fields: EvidenceEdit) =>
    void this.#guard(() => this.surroundings.send('evidence.edit', { id, fields }));

  onRemove = (id: string) => {
    const removed = this.state.get().evidence.find((item) => item.id === id) ?? null;
    void this.#guard(async () => {
      await this.surroundings.send('evidence.remove', { id });
      this.state.set({ removed });
    });
  };

  onRestore = (id: string) =>
    void this.#guard(async () => {
      await this.surroundings.send('evidence.restore', { id });
      this.state.set({ removed: null });
    });

  async #enter(): Promise<void> {
    const { session, signal, webmail, send } = this.surroundings;
    await session.wait(signal);
    const address = await webmail.address(signal);
    const mailbox = await send('mailbox.open', { host: webmail.host, address });
    if (mailbox.id === this.#mailbox?.id) return;
    this.#reading?.abort();
    this.#mailbox = mailbox;
    this.state.set({
      mailbox: mailbox.address,
      reading: { state: 'starting' },
      gap: null,
      late: [],
      evidence: [],
      removed: null,
    });
    if (mailbox.off) {
      this.surroundings.fold();
      return;
    }
    await this.#reload();
    if (this.surroundings.isOpen()) await this.#wake();
  }

  /** The panel stands open: one that the user opened again is wanted again. */
  async #wake(): Promise<void> {
    if (!this.#mailbox) return;
    if (this.#mailbox.off) {
      await this.#update({ off: false });
      await this.#reload();
    }
    if (this.state.get().reading.state === 'starting') void this.#read();
  }

  /** Shows what is stored. */
  async #reload(): Promise<void> {
    const id = this.#mailbox?.id;
    if (id === undefined) return;
    const { send, milestonesOf, outages, page } = this.surroundings;
    const mailbox = (await send('mailbox.all', {})).find((known) => known.id === id);
    if (!mailbox) return;
    const evidence = await send('evidence.list', { mailbox: id });
    const gap = await send('gap.analyse', { mailbox: id, outage: mailbox.outage });
    this.#mailbox = mailbox;
    this.#late = gap?.late ?? [];
    const late = this.#late.map((message) => toLateRow(message, evidence));
    this.state.set({
      gap: gap?.result ?? null,
      outages: [...outages, ...mailbox.ownOutages.map(({ id, name }) => ({ id, label: name }))],
      outage: mailbox.outage,
      milestones: milestonesOf(mailbox.outage),
      evidence: evidence.toReversed(),
      late,
      hints: (gap?.hints ?? []).map(toHintRow),
      sentInOutage: gap?.sentInOutage ?? 0,
      listUnseen: !page.hasList(),
      folders: this.#folderChoices(),
    });
    this.#showOpenMessage();
    if (mailbox.off) {
      this.#marks.clear();
    } else {
      const { result = null, nearby = [] } = gap ?? {};
      this.#marks.show({ evidence, late, gap: result, nearby });
    }
    const any = evidence.length > 0 || late.length > 0;
    await this.surroundings.rememberMarks(any && !mailbox.off);
  }

  async #read(): Promise<void> {
    const mailbox = this.#mailbox;
    if (!mailbox || this.#reading) return;
    const { webmail, session, send, now, signal } = this.surroundings;
    const reading = new AbortController();
    this.#reading = reading;
    try {
      this.#folders = await readThroughSessions({
        mailbox,
        webmail,
        session,
        now,
        sink: remoteSink(mailbox.id, send),
        signal: AbortSignal.any([signal, reading.signal]),
        onReading: (state) => this.state.set({ reading: state }),
      });
      this.#marks.listChanged();
      await this.#reload();
      const readAt = this.#mailbox?.readAt ?? new Date(now()).toISOString();
      this.state.set({ reading: { state: 'done', readAt } });
    } catch (error) {
      this.#readingEnded(error, reading.signal.aborted);
    } finally {
      this.#reading = null;
    }
  }

  #readingEnded(error: unknown, cancelled: boolean): void {
    if (!cancelled) {
      this.state.set({ reading: { state: 'failed', failure: failureOf(error) } });
      return;
    }
    const { reading } = this.state.get();
    const { done, total } = 'done' in reading ? reading : { done: 0, total: null };
    this.state.set({ reading: { state: 'paused', done, total } });
  }

  async #mark(messages: MessageRef[]): Promise<void> {
    const mailbox = this.#mailbox;
    if (!mailbox || this.#marking) return;
    const { webmail, send, uuid, signal } = this.surroundings;
    const marking = new AbortController();
    this.#marking = marking;
    const total = messages.length;
    let done = 0;
    this.state.set({ unmarked: [], marking: { done, total, remainingMs: null } });
    try {
      const markables = await toMarkables(messages, this.#late, webmail, signal);
      await markAll(
        markables,
        {
          webmail,
          send,
          uuid,
          mailbox: mailbox.id,
          outage: mailbox.outage,
          signal: AbortSignal.any([signal, marking.signal]),
        },
        (message, error) => {
          done += 1;
          this.state.set({ marking: { done, total, remainingMs: null } });
          if (error && !marking.signal.aborted) this.#unmarked(message, error);
        },
      );
    } finally {
      this.#marking = null;
      this.state.set({ marking: null });
    }
    await this.#reload();
  }

  #unmarked(message: MessageRef, error: unknown): void {
    const subject = this.#late.find(({ id }) => id === message.id)?.subject ?? '';
    const failure = failureOf(error);
    this.state.set({ unmarked: [...this.state.get().unmarked, { subject, failure }] });
  }

  async #update(
    change: Partial<Pick<Mailbox, 'excludedFolders' | 'off' | 'outage' | 'ownOutages'>>,
  ) {
    const mailbox = this.#mailbox;
    if (!mailbox) return;
    this.#mailbox = { ...mailbox, ...change };
    await this.surroundings.send('mailbox.update', { mailbox: mailbox.id, change });
  }

  #folderChoices(): PanelModel['folders'] {
    const excluded = this.#mailbox?.excludedFolders ?? [];
    return this.#folders.map(({ id, title, total }) => ({
      id,
      title,
      total,
      excluded: excluded.includes(id),
    }));
  }

  #showOpenMessage(): void {
    const message = this.surroundings.page.openMessage() ?? this.state.get().unopened;
    if (!message) {
      this.state.set({ open: null });
      return;
    }
    this.state.set({ open: this.#describe(message) });
  }

  #describe(message: MessageRef): OpenMessage {
    return toOpenMessage(message, this.#late, this.state.get().evidence);
  }

  /** Runs a step and shows its failure, unless the panel is going away anyway. */
  async #guard(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (this.surroundings.signal.aborted) return;
      this.state.set({ failure: failureOf(error) });
    }
  }
}
