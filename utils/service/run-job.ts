import { DossierError } from '@/utils/dossier/error';
import type { ExportJob } from '@/utils/dossier/job';
import { type WriterSources, writeDossier } from './dossier-writer';
import { JobGone } from './job-desk';

/** Whom the writing tells. */
export type JobListener = {
  progress(job: ExportJob): Promise<void>;
  written(job: ExportJob, file: File): Promise<void>;
  failed(job: ExportJob): Promise<void>;
};

/** Writes the oldest job that waits, if there is one, and hands its file over. */
export async function runNextJob(sources: WriterSources, listener: JobListener): Promise<void> {
  const jobs = await sources.db.getAll('exports');
  const [job] = jobs
    .filter(({ state }) => state === 'running')
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  if (!job) return;
  try {
    const { job: written, file } = await writeDossier(job, sources, listener.progress);
    await listener.written(written, file);
  } catch (error) {
    if (error instanceof JobGone) return;
    console.error('PostaPersa', error);
    await listener.failed({ ...job, failure: failureOf(error) });
  }
}

function failureOf(error: unknown): ExportJob['failure'] {
  if (error instanceof DossierError && error.failure === 'too-many-entries') return 'too-many';
  if (!(error instanceof DOMException)) return 'unexpected';
  return error.name === 'QuotaExceededError' ? 'storage-full' : 'storage';
}
