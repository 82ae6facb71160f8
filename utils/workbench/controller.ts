import { emptyCase } from '@/utils/claim/empty';
import { exportedAt, exportStateOf } from '@/utils/dossier/export-state';
import { duplicatesOf } from '@/utils/evidence/duplicates';
import { refusalsOf } from '@/utils/evidence/refusal';
import type { Language } from '@/utils/i18n/language';
import { lastRead } from '@/utils/mailbox/last-read';
import type { Mailbox } from '@/utils/mailbox/schema';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { instantsOf, resolveOutage } from '@/utils/outages/outage';
import { State } from '@/utils/panel/state';
import { milestones, outageChoices } from '@/utils/panel/words';
import { inTurn, watch } from '@/utils/storage/changes';
import { romeDayText } from '@/utils/time/calendar-day';
import { WEBMAIL_URLS, webmailUrl } from '@/utils/webmail/urls';
import { backupActions } from './actions/backup';
import { caseActions } from './actions/case';
import { documentActions } from './actions/documents';
import { eraseActions } from './actions/erase';
import { evidenceActions } from './actions/evidence';
import { exportActions } from './actions/export';
import { importActions, NO_IMPORT } from './actions/import';
import { letterActions } from './actions/letters';
import { stampActions } from './actions/stamp';
import { verifyActions } from './actions/verify';
import { Bench } from './bench';
import type { WorkbenchActions, WorkbenchModel } from './model';
import type { WorkbenchSurroundings } from './surroundings';

/** The workbench's model, which shows what is stored of one mailbox, and its actions by subject. */
export class WorkbenchController {
  readonly state: State<WorkbenchModel>;
  readonly actions: WorkbenchActions;
  readonly #bench: Bench;
  #mailbox: Mailbox | null = null;
  /** Id of the mailbox that the user chose to see. */
  #chosen: string | null = null;

  constructor(private readonly surroundings: WorkbenchSurroundings) {
    this.state = new State(emptyModel(surroundings));
    const bench = new Bench(
      surroundings.language,
      this.state,
      surroundings,
      inTurn(() => this.#show()),
    );
    this.#bench = bench;
    this.actions = {
      onMailbox: (id) => {
        this.#chosen = id;
        bench.guard(bench.show);
      },
      onOpenMailbox: () => this.#openMailbox(),
      onOpenWebmail: (provider) => this.#openTab(WEBMAIL_URLS[provider]),
      onOpenMessage: () => this.#openMailbox(),
      ...caseActions(bench, surroundings),
      ...evidenceActions(bench, surroundings),
      ...importActions(bench, surroundings),
      ...documentActions(bench, surroundings),
      ...exportActions(bench, surroundings),
      ...letterActions(bench, surroundings),
      ...stampActions(bench, surroundings),
      ...verifyActions(bench, surroundings),
      ...backupActions(bench, surroundings),
      ...eraseActions(bench, surroundings),
    };
    watch(
      ['evidence', 'mailbox', 'case', 'export'],
      (token) => {
        if (!bench.isOwn(token)) bench.guard(bench.show);
      },
      surroundings.signal,
    );
    watch(['progress'], () => bench.guard(() => this.#showProgress()), surroundings.signal);
    watch(['integrity'], () => bench.guard(() => this.#showIntegrity()), surroundings.signal);
  }

  async start(): Promise<void> {
    await this.#bench.run(this.#bench.show);
    // It follows every custody log, entry by entry: nobody waits for it.
    this.#bench.guard(() => this.#showIntegrity());
  }

  #openMailbox(): void {
    if (this.#mailbox) this.#openTab(webmailUrl(this.#mailbox.host));
  }

  #openTab(url: string): void {
    this.#bench.guard(() => this.surroundings.openTab(url));
  }

  async #showProgress(): Promise<void> {
    if (!this.#mailbox) return;
    const { id, outage } = this.#mailbox;
    const job = await this.surroundings.send('export.state', { mailbox: id });
    this.state.set({ exporting: exportStateOf(job, outage) });
  }

  async #showIntegrity(): Promise<void> {
    const integrity = await this.surroundings.send('evidence.integrity', {});
    this.state.set({ integrity });
  }

  /** The workbench speaks another language from now on. */
  speak(language: Language): void {
    this.#bench.language = language;
    this.#bench.guard(this.#bench.show);
  }

  /** Shows what is stored of the mailbox chosen, else of the one shown, else of the one read last. */
  async #show(): Promise<void> {
    const { send, cases, evidence, documents, backups } = this.surroundings;
    const mailboxes = await send('mailbox.all', {});
    const wanted = this.#chosen ?? this.#mailbox?.id;
    const mailbox = mailboxes.find(({ id }) => id === wanted) ?? lastRead(mailboxes);
    this.#mailbox = mailbox;
    if (!mailbox) {
      const { backup, erasing } = this.state.get();
      this.state.set({ ...emptyModel(this.surroundings), backup, erasing });
      return;
    }
    const { outage } = mailbox;
    const { edits } = this.#bench;
    const job = await send('export.state', { mailbox: mailbox.id });
    const analysed = await send('gap.analyse', { mailbox: mailbox.id, outage });
    const ofOutage = await evidence.list(mailbox.id, outage);
    const stored = {
      mailboxes: mailboxes.map((known) => known.id),
      case: await cases.get(mailbox.id, outage),
      outages: outageChoices(this.#bench.language, mailbox.ownOutages),
      interval: await this.surroundings.intervalOf(mailbox.id, outage),
      today: romeDayText(this.surroundings.now()),
      milestones: milestones(outage, this.#bench.language),
      gap: analysed?.result ?? null,
      evidence: ofOutage,
      duplicates: duplicatesOf(ofOutage),
      refused: refusalsOf(await evidence.custody(mailbox.id), outage),
      documents: await documents.list(mailbox.id, outage),
      copies: await backups.copies(mailbox.id),
      exporting: exportStateOf(job, outage),
    };
    const { case: shown, lastExport } = this.state.get();
    const isShown = shown.mailbox === mailbox.id && shown.outage === outage;
    const isNewer = isShown && this.#bench.edits > edits;
    this.state.set({
      ...stored,
      ...(isNewer && { case: shown }),
      // While the next one is written, or if it failed, the last one is still there.
      lastExport: exportedAt(job, outage) ?? (isShown ? lastExport : null),
    });
  }
}

/** Before anything is read. */
function emptyModel({ language, dossierLanguage, now }: WorkbenchSurroundings): WorkbenchModel {
  return {
    mailboxes: [],
    case: emptyCase('', ''),
    outages: outageChoices(language, []),
    interval: instantsOf(resolveOutage(CATALOGUE[0])),
    today: romeDayText(now()),
    milestones: [],
    gap: null,
    evidence: [],
    duplicates: new Map(),
    inspected: null,
    removed: null,
    refused: [],
    documents: [],
    importing: NO_IMPORT,
    choices: { language: dossierLanguage, shortenAddresses: false, leftOut: new Set() },
    exporting: { state: 'idle' },
    lastExport: null,
    copies: { backup: null, any: null, due: false },
    integrity: null,
    erasing: 'idle',
    backup: { state: 'idle' },
    verifying: { state: 'idle' },
    stamping: { state: 'idle' },
    failure: null,
  };
}
