import { exportedAt, exportStateOf, showStart } from '@/utils/dossier/export-state';
import { countsOf } from '@/utils/evidence/counts';
import type { Language } from '@/utils/i18n/language';
import { lastRead } from '@/utils/mailbox/last-read';
import type { Mailbox } from '@/utils/mailbox/schema';
import type { send } from '@/utils/messages';
import { failureOf } from '@/utils/panel/failure';
import { State } from '@/utils/panel/state';
import { inTurn, watch } from '@/utils/storage/changes';
import { WEBMAIL_URLS, webmailUrl } from '@/utils/webmail/urls';
import type { PopupActions, PopupModel } from './model';

export type PopupSurroundings = {
  send: typeof send;
  language: Language;
  openTab(url: string): Promise<unknown>;
  copy(text: string): Promise<void>;
  signal: AbortSignal;
};

const NO_EVIDENCE = countsOf([]);

/** What the popup does: it holds the popup's model and carries out its actions. */
export class PopupController implements PopupActions {
  readonly state = new State<PopupModel>({
    mailbox: null,
    outage: '',
    ownOutages: [],
    counts: NO_EVIDENCE,
    lastExport: null,
    exporting: { state: 'idle' },
    copyDue: false,
    integrity: null,
    failure: null,
  });
  #mailbox: Mailbox | null = null;

  constructor(private readonly surroundings: PopupSurroundings) {
    const { signal } = surroundings;
    watch(['evidence', 'mailbox'], () => this.#guard(this.#show()), signal);
    // It changes nothing that is kept, of which there may be much to count.
    watch(['export'], () => this.#guard(this.#showExport()), signal);
    watch(['progress'], () => this.#guard(this.#showProgress()), signal);
    watch(['integrity'], () => this.#guard(this.#showIntegrity()), signal);
  }

  start(): void {
    // Integrity last: it follows every custody log, entry by entry.
    this.#guard(this.#show().then(() => this.#showIntegrity()));
  }

  /** Shows what is stored. */
  readonly #show = inTurn(() => this.#read());

  async #read(): Promise<void> {
    const { send } = this.surroundings;
    const mailboxes = await send('mailbox.all', {});
    this.state.set({ failure: null });
    this.#mailbox = lastRead(mailboxes);
    if (!this.#mailbox) return;
    const { id: mailbox, outage, ownOutages } = this.#mailbox;
    const counts = await send('evidence.counts', { mailbox, outage });
    const exported = await this.#readExport(this.#mailbox);
    this.state.set({ mailbox, outage, ownOutages, counts, ...exported });
  }

  async #showExport(): Promise<void> {
    if (this.#mailbox) this.state.set(await this.#readExport(this.#mailbox));
  }

  async #readExport({ id: mailbox, outage }: Mailbox) {
    const { send } = this.surroundings;
    const job = await send('export.state', { mailbox });
    return {
      lastExport: exportedAt(job, outage),
      exporting: exportStateOf(job, outage),
      copyDue: (await send('backup.copies', { mailbox })).due,
    };
  }

  async #showIntegrity(): Promise<void> {
    this.state.set({ integrity: await this.surroundings.send('evidence.integrity', {}) });
  }

  onExport = () => {
    const { send, language } = this.surroundings;
    if (!this.#mailbox) return;
    const { id: mailbox, outage } = this.#mailbox;
    const request = { mailbox, outage, language, shortenAddresses: false, leftOut: [] };
    const start = send('export.start', request).then((job) => exportStateOf(job, outage));
    const { exporting } = this.state.get();
    this.#guard(showStart(start, exporting, (exporting) => this.state.set({ exporting })));
  };

  onCancelExport = () => {
    if (!this.#mailbox) return;
    this.#guard(this.surroundings.send('export.cancel', { mailbox: this.#mailbox.id }));
  };

  onOpenWorkbench = () => this.#guard(this.surroundings.send('workbench.open', {}));
  onOpenBackup = () => this.#guard(this.surroundings.send('workbench.open', { section: 'backup' }));
  onOpenMailbox = () => {
    if (!this.#mailbox) return;
    this.#guard(this.surroundings.openTab(webmailUrl(this.#mailbox.host)));
  };
  onOpenWebmail = (provider: keyof typeof WEBMAIL_URLS) =>
    this.#guard(this.surroundings.openTab(WEBMAIL_URLS[provider]));
  onCopy = (text: string) => this.#guard(this.surroundings.copy(text));

  async #showProgress(): Promise<void> {
    if (!this.#mailbox) return;
    const { id: mailbox, outage } = this.#mailbox;
    const job = await this.surroundings.send('export.state', { mailbox });
    this.state.set({ exporting: exportStateOf(job, outage) });
  }

  #guard(step: Promise<unknown>): void {
    step.catch((error: unknown) => this.state.set({ failure: failureOf(error) }));
  }
}
