import { DossierError } from '@/utils/dossier/error';
import type { ExportJob } from '@/utils/dossier/job';
import { type CheckerSources, checkDossier } from './dossier-checker';
import { type WriterSources, type WrittenDossier, writeDossier } from './dossier-writer';
import { JobGone } from './job-desk';

/** Whom the writing and the checking tell. */
export type JobListener = {
  progress(job: ExportJob): Promise<void>;
  written(job: ExportJob, file: File): Promise<void>;
  failed(job: ExportJob): Promise<void>;
};

/** Writes the oldest job that waits, if there is one. Its file is to be checked. */
export async function writeNextJob(
  sources: WriterSources,
  listener: JobListener,
): Promise<WrittenDossier | null> {
  const jobs = await sources.db.getAll('exports');
  const [job] = jobs
    .filter(({ state }) => state === 'running')
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  return job
    ? unlessFailed(job, listener, () => writeDossier(job, sources, listener.progress))
    : null;
}

/** Checks what was written, and hands it over. */
export async function checkJob(
  written: WrittenDossier,
  sources: CheckerSources,
  listener: JobListener,
): Promise<void> {
  await unlessFailed(written.job, listener, async () => {
    const { job, file } = await checkDossier(written, sources, listener.progress);
    await listener.written(job, file);
  });
}

/** A work of a job, of whose failing the listener is told; null where it failed or is not wanted. */
async function unlessFailed<R>(
  job: ExportJob,
  listener: JobListener,
  work: () => Promise<R>,
): Promise<R | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JobGone) return null;
    console.error('PostaPersa', error);
    await listener.failed({ ...job, failure: failureOf(error) });
    return null;
  }
}

function failureOf(error: unknown): ExportJob['failure'] {
  if (error instanceof DossierError && error.failure === 'too-many-entries') return 'too-many';
  if (!(error instanceof DOMException)) return 'unexpected';
  return error.name === 'QuotaExceededError' ? 'storage-full' : 'storage';
}
