import browser, { type Downloads } from 'webextension-polyfill';
import { type ExportJob, type ExportRequest, isUnderWay, newJob } from '@/utils/dossier/job';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { Database } from '@/utils/storage/database';
import { Turns } from '@/utils/turns';

/** The place where dossiers are written; a service worker cannot make the file's URL itself. */
export interface Writer {
  /** Starts writing a job, unless one is being written already. */
  write(job: ExportJob): Promise<void>;
  /** The file is in the downloads, or will not be: its URL may go. */
  release(): Promise<void>;
}

export type ExportSurroundings = {
  now(): Date;
  uuid(): string;
  announce(): Promise<void>;
  /** Removes what was written: the user has it, or does not want it. */
  forget(): Promise<void>;
};

/**
 * The exports, one at a time. A job is a record, so popup and worker may die at any point: what was
 * being written is written again from the same `createdAt`, to the same bytes.
 */
export class Exports {
  /** Whoever cancels may be faster than the start; he is not overheard, nor are two starts two jobs. */
  readonly #turns = new Turns();

  constructor(
    private readonly db: Database,
    private readonly evidence: EvidenceStore,
    private readonly writer: Writer,
    private readonly surroundings: ExportSurroundings,
  ) {}

  start(request: ExportRequest): Promise<ExportJob> {
    return this.#turns.take(() => this.#start(request));
  }

  async #start(request: ExportRequest): Promise<ExportJob> {
    const known = await this.state(request.mailbox);
    if (known && isUnderWay(known)) return known;
    const { uuid, now } = this.surroundings;
    const job = newJob(request, { id: uuid(), createdAt: now().toISOString() });
    await this.db.put('exports', job);
    await this.resume();
    return job;
  }

  async state(mailbox: string): Promise<ExportJob | null> {
    return (await this.db.get('exports', mailbox)) ?? null;
  }

  /** The writer looks at the record as it goes, and stops. */
  cancel(mailbox: string): Promise<void> {
    return this.#turns.take(() => this.#cancel(mailbox));
  }

  async #cancel(mailbox: string): Promise<void> {
    const job = await this.state(mailbox);
    if (!job || !isUnderWay(job)) return;
    await this.db.put('exports', { ...job, state: 'cancelled' });
    if (job.downloadId !== null) await browser.downloads.cancel(job.downloadId);
    await this.writer.release();
    await this.resume();
  }

  /** Goes on with whatever was being written; called at every start of the background. */
  async resume(): Promise<void> {
    for (const { state, downloadId } of await this.db.getAll('exports')) {
      if (state === 'saving' && downloadId !== null) await this.#settle(downloadId);
    }
    const jobs = (await this.db.getAll('exports')).filter(isUnderWay);
    const [next] = jobs.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
    if (!next) await this.surroundings.forget();
    // The next one takes the place of the file that the browser is still saving.
    else if (jobs.every(({ state }) => state === 'running')) await this.writer.write(next);
  }

  /** The file stands complete and checked: hands it to the browser's downloads. */
  async save(job: ExportJob, url: string): Promise<void> {
    const known = await this.state(job.mailbox);
    if (known?.id !== job.id || known.state !== 'running' || !job.file) return;
    const downloadId = await browser.downloads.download({
      url,
      filename: job.file.name,
      saveAs: false,
    });
    await this.db.put('exports', { ...job, state: 'saving', downloadId });
    // A small file may have been saved before this record was.
    await this.#settle(downloadId);
  }

  /** Asks how a download stands; one that the browser forgot did not end well. */
  async #settle(downloadId: number): Promise<void> {
    const [download] = await browser.downloads.search({ id: downloadId });
    await this.downloaded(downloadId, download?.state ?? 'interrupted');
  }

  /** The writer could not finish. */
  async fail(job: ExportJob): Promise<void> {
    const known = await this.state(job.mailbox);
    if (known?.id !== job.id || known.state !== 'running') return;
    await this.db.put('exports', { ...job, state: 'failed', failure: job.failure ?? 'unexpected' });
    await this.writer.release();
    await this.resume();
  }

  /** The browser's own word on a download of ours; "done" is not said before it. */
  async downloaded(downloadId: number, state: Downloads.State | undefined): Promise<void> {
    if (state !== 'complete' && state !== 'interrupted') return;
    const job = (await this.db.getAll('exports')).find((job) => job.downloadId === downloadId);
    if (job?.state !== 'saving' || !job.file) return;
    if (state === 'complete') {
      // The log first, which takes each file once: nobody is told "done" without its entry.
      await this.evidence.exported(job.mailbox, job.file.name, job.file.sha256);
      await this.db.put('exports', { ...job, state: 'done' });
    } else {
      await this.db.put('exports', { ...job, state: 'failed', failure: 'interrupted' });
    }
    await this.writer.release();
    await this.surroundings.announce();
    await this.resume();
  }
}
