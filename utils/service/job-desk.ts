import type { ExportJob } from '@/utils/dossier/job';
import type { DossierProgress } from '@/utils/dossier/progress';
import type { Database } from '@/utils/storage/database';
import { timeLeft } from '@/utils/time/time-left';

/** The job was cancelled, or another one took its place. */
export class JobGone extends Error {
  override readonly name = 'JobGone';
}

/** How often progress is written down: often enough to be seen, too seldom to be felt. */
const NOTE_MS = 500;

/** Where a step of a job writes down how far it is, and hears that it is no longer wanted. */
export class JobDesk {
  readonly #from: { now: number; written: number };
  #notedAt = Number.NEGATIVE_INFINITY;

  job: ExportJob;

  constructor(
    job: ExportJob,
    step: ExportJob['step'],
    private readonly surroundings: { db: Database; now(): number },
    private readonly onProgress: (job: ExportJob) => Promise<void>,
  ) {
    // Another worker may have begun the step.
    this.job = job.step === step ? job : { ...job, step, written: 0, total: 0, remainingMs: null };
    this.#from = { now: surroundings.now(), written: this.job.written };
  }

  note({ bytes: written, ofBytes: total }: Pick<DossierProgress, 'bytes' | 'ofBytes'>): void {
    const elapsedMs = this.surroundings.now() - this.#from.now;
    const pace = timeLeft(elapsedMs, written - this.#from.written, total - written);
    this.job = { ...this.job, written, total, remainingMs: pace ?? this.job.remainingMs };
  }

  /** Writes down what was noted, from time to time. @throws JobGone */
  async keepOn(): Promise<void> {
    const now = this.surroundings.now();
    if (now - this.#notedAt < NOTE_MS) return;
    this.#notedAt = now;
    const transaction = this.surroundings.db.transaction('exports', 'readwrite');
    const current = await transaction.store.get(this.job.mailbox);
    if (current?.id !== this.job.id || current.state !== 'running') throw new JobGone(this.job.id);
    await transaction.store.put(this.job);
    await transaction.done;
    await this.onProgress(this.job);
  }
}
