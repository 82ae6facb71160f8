import { DossierError } from '@/utils/dossier/error';
import type { ExportJob } from '@/utils/dossier/job';
import type { Database } from '@/utils/storage/database';
import { checkDossier } from './dossier-checker';
import { gatherDossier } from './dossier-gatherer';
import { type WriterSources, writeDossier } from './dossier-writer';
import { JobGone } from './job-desk';
import type { JobListener, JobStep } from './job-step';

/** Takes a step and gives the one after it; null where that was the last, it failed or is not wanted. */
export async function takeStep(
  step: JobStep,
  sources: WriterSources,
  listener: JobListener,
): Promise<JobStep | null> {
  const job = await jobOf(step, sources.db);
  if (!job) return null;
  try {
    return await stepAfter(step, job, sources, listener);
  } catch (error) {
    if (error instanceof JobGone) return null;
    console.error('PostaPersa', error);
    await listener.failed({ ...job, failure: failureOf(error) });
    return null;
  }
}

async function jobOf(step: JobStep, db: Database): Promise<ExportJob | undefined> {
  if (step.step === 'write') return step.gathered.job;
  if (step.step === 'check') return step.written.job;
  const waiting = (await db.getAll('exports')).filter(({ state }) => state === 'running');
  return waiting.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))[0];
}

async function stepAfter(
  step: JobStep,
  job: ExportJob,
  sources: WriterSources,
  { progress, written }: JobListener,
): Promise<JobStep | null> {
  switch (step.step) {
    case 'gather':
      return { step: 'write', gathered: await gatherDossier(job, sources, progress) };
    case 'write':
      return { step: 'check', written: await writeDossier(step.gathered, sources, progress) };
    case 'check': {
      const checked = await checkDossier(step.written, sources, progress);
      await written(checked.job, checked.file);
      return null;
    }
  }
}

function failureOf(error: unknown): ExportJob['failure'] {
  if (error instanceof DossierError && error.failure === 'too-many-entries') return 'too-many';
  if (!(error instanceof DOMException)) return 'unexpected';
  return error.name === 'QuotaExceededError' ? 'storage-full' : 'storage';
}
