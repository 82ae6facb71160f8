import { duplicatesOf } from '@/utils/evidence/duplicates';
import type { Language } from '@/utils/i18n/language';
import { inTurn, watch } from '@/utils/storage/changes';
import { evidenceActions } from './actions/evidence';
import { markingActions } from './actions/marking';
import { openMessage } from './actions/open-message';
import { MailboxReading } from './actions/reading';
import { settingsActions } from './actions/settings';
import { PanelBench } from './bench';
import { ListMarks } from './list-marks';
import type { PanelActions, PanelModel } from './model';
import { toHintRow, toLateRows } from './rows';
import { State } from './state';
import type { PanelSurroundings } from './surroundings';
import { markWords, milestones, outageChoices } from './words';

/** The panel's model, which shows what is stored of the mailbox on the page, and its actions by subject. */
export class PanelController {
  readonly state: State<PanelModel>;
  readonly actions: PanelActions;
  #language: Language;
  readonly #bench: PanelBench;
  readonly #reading: MailboxReading;
  readonly #marks: ListMarks;
  readonly #showOpenMessage: () => void;

  constructor(private readonly surroundings: PanelSurroundings) {
    const { language, signal, page, webmail, session, send, setOpen } = surroundings;
    this.#language = language;
    this.state = new State(emptyModel(language));
    const bench = new PanelBench(
      this.state,
      surroundings,
      inTurn(() => this.#show()),
    );
    this.#bench = bench;
    this.#marks = new ListMarks(page, webmail, signal);
    this.#reading = new MailboxReading(bench, surroundings, () => this.#marks.listChanged());
    const open = openMessage(bench, surroundings);
    this.#showOpenMessage = open.show;
    this.actions = {
      onFold: () => setOpen(false),
      onOpenWorkbench: (section) =>
        bench.guard(() => send('workbench.open', section === undefined ? {} : { section })),
      onAnalyse: () => this.#analyse(),
      onCancelReading: () => this.#reading.cancel(),
      ...open.actions,
      ...markingActions(bench, surroundings),
      ...evidenceActions(bench, surroundings),
      ...settingsActions(bench, surroundings, this.#reading),
    };
    watch(['evidence', 'mailbox', 'case'], () => bench.guard(() => this.#changed()), signal);
    watch(['integrity'], () => bench.guard(() => this.#showIntegrity()), signal);
    session.onChange(() => bench.guard(() => this.#enter()), signal);
    surroundings.onOpenChange((isOpen) => {
      if (isOpen) bench.guard(() => this.#wake());
    });
  }

  /** Finds out whose mailbox this is, shows what is known of it and, unless folded, reads what is new. */
  start(): Promise<void> {
    return this.#bench.run(() => this.#enter());
  }

  /** The panel speaks another language from now on. */
  speak(language: Language): void {
    this.#language = language;
    this.#bench.guard(this.#bench.reload);
  }

  /** By the keyboard or the browser's menu: what is evidence already stays so. */
  markOpenMessage(): void {
    const { open } = this.state.get();
    if (open && open.evidence === null) this.actions.onMark([open]);
  }

  #analyse(): void {
    if (this.#bench.mailbox) void this.#reading.read();
    else this.#bench.guard(() => this.#enter());
  }

  async #enter(): Promise<void> {
    const { session, signal, webmail, send } = this.surroundings;
    await session.wait(signal);
    const address = await webmail.address(signal);
    const mailbox = await send('mailbox.open', { host: webmail.host, address });
    if (mailbox.id === this.#bench.mailbox?.id) return;
    this.#reading.cancel();
    this.#bench.mailbox = mailbox;
    this.state.set({
      ...NOTHING_KNOWN,
      mailbox: mailbox.id,
      reading: { state: 'starting' },
    });
    if (mailbox.off) {
      this.surroundings.fold();
      return;
    }
    await this.#bench.reload();
    this.#bench.guard(() => this.#showIntegrity());
    if (this.surroundings.isOpen()) await this.#wake();
  }

  async #changed(): Promise<void> {
    // The store is not blocked any more: it is as if the panel came only now.
    if (this.state.get().failure === 'blocked') {
      this.state.set({ failure: null });
      await this.#enter();
    }
    await this.#bench.reload();
  }

  /** The user erased all that was kept; it is read again when he asks for it. */
  #forget(): void {
    this.#reading.cancel();
    this.#bench.mailbox = null;
    this.#bench.late = [];
    this.state.set({ ...NOTHING_KNOWN, mailbox: null, reading: { state: 'erased' } });
    this.#marks.clear();
  }

  /** The panel stands open: one that the user opened again is wanted again. */
  async #wake(): Promise<void> {
    const { mailbox } = this.#bench;
    if (!mailbox) return;
    if (mailbox.off) {
      await this.#bench.update({ off: false });
      await this.#bench.reload();
    }
    if (this.state.get().reading.state === 'starting') void this.#reading.read();
  }

  /** Of this mailbox alone: the page can read what the panel shows. */
  async #showIntegrity(): Promise<void> {
    const integrity = await this.surroundings.send('evidence.integrity', {});
    const own = integrity.brokenChains.filter(({ mailbox }) => mailbox === this.#bench.mailbox?.id);
    this.state.set({ integrity: { ...integrity, brokenChains: own } });
  }

  /** Shows what is stored. */
  async #show(): Promise<void> {
    const id = this.#bench.mailbox?.id;
    if (id === undefined) return;
    const { send, page } = this.surroundings;
    const mailbox = (await send('mailbox.all', {})).find((known) => known.id === id);
    if (!mailbox) {
      this.#forget();
      return;
    }
    const evidence = await send('evidence.list', { mailbox: id });
    const gap = await send('gap.analyse', { mailbox: id, outage: mailbox.outage });
    if (mailbox.off && !this.#bench.mailbox?.off) {
      this.#reading.cancel();
      this.surroundings.fold();
    }
    this.#bench.mailbox = mailbox;
    this.#bench.late = gap?.late ?? [];
    const late = toLateRows(this.#bench.late, evidence);
    this.state.set({
      gap: gap?.result ?? null,
      outages: outageChoices(this.#language, mailbox.ownOutages),
      outage: mailbox.outage,
      milestones: milestones(mailbox.outage, this.#language),
      evidence: evidence.toReversed(),
      duplicates: duplicatesOf(evidence.filter((item) => item.outage === mailbox.outage)),
      late,
      hints: (gap?.hints ?? []).map(toHintRow),
      sentInOutage: gap?.sentInOutage ?? 0,
      listUnseen: !page.hasList(),
      folders: this.#reading.folders.map(({ id, title, total }) => ({
        id,
        title,
        total,
        excluded: mailbox.excludedFolders.includes(id),
      })),
    });
    this.#showOpenMessage();
    if (mailbox.off) {
      this.#marks.clear();
    } else {
      const { result = null, nearby = [] } = gap ?? {};
      this.#marks.show({ evidence, late, gap: result, nearby }, markWords(this.#language));
    }
    const any = evidence.length > 0 || late.length > 0;
    await this.surroundings.rememberMarks(any && !mailbox.off);
  }
}

/** A mailbox of which nothing is known. */
const NOTHING_KNOWN = {
  gap: null,
  late: [],
  hints: [],
  evidence: [],
  duplicates: new Map(),
  inspected: null,
  removed: null,
} satisfies Partial<PanelModel>;

/** Before anything is read. */
function emptyModel(language: Language): PanelModel {
  const outages = outageChoices(language, []);
  const outage = outages[0]?.id ?? '';
  return {
    mailbox: null,
    reading: { state: 'starting' },
    ...NOTHING_KNOWN,
    outages,
    outage,
    milestones: milestones(outage, language),
    sentInOutage: 0,
    open: null,
    chosen: null,
    preview: null,
    listUnseen: false,
    unopened: null,
    marking: null,
    unmarked: [],
    integrity: null,
    folders: [],
    failure: null,
  };
}
