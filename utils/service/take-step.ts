import { DossierError } from '@/utils/dossier/error';
import type { ExportJob } from '@/utils/dossier/job';
import { NOTHING_READ } from '@/utils/dossier/read-back';
import type { Database } from '@/utils/storage/database';
import { checkDossier } from './dossier-checker';
import { sortEvidence, takeEvidence, takeLog } from './dossier-copier';
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
  if (step.from) return step.from.job;
  const waiting = (await db.getAll('exports')).filter(({ state }) => state === 'running');
  const [oldest] = waiting.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  // Of what another worker did of it before it died nothing is left.
  return oldest && { ...oldest, step: 'writing', written: 0, total: 0, remainingMs: null };
}

async function stepAfter(
  step: JobStep,
  job: ExportJob,
  sources: WriterSources,
  { progress, written }: JobListener,
): Promise<JobStep | null> {
  switch (step.step) {
    case 'evidence': {
      const from = await takeEvidence(job, step.from, sources, progress);
      return { step: from.last === null ? 'order' : 'evidence', from };
    }
    case 'order':
      return { step: 'log', from: await sortEvidence(step.from, sources) };
    case 'log': {
      const from = await takeLog(step.from, sources);
      return { step: from.isWhole ? 'gather' : 'log', from };
    }
    case 'gather':
      return { step: 'write', from: await gatherDossier(step.from, sources) };
    case 'write': {
      const from = await writeDossier(step.from, sources, progress);
      return { step: 'check', from: { ...from, before: NOTHING_READ } };
    }
    case 'check': {
      const { job, file, rest } = await checkDossier(step.from, sources, progress);
      if (rest) return { step: 'check', from: { ...step.from, job, before: rest } };
      await written(job, file);
      return null;
    }
  }
}

function failureOf(error: unknown): ExportJob['failure'] {
  if (error instanceof DossierError && error.failure === 'too-many-entries') return 'too-many';
  if (!(error instanceof DOMException)) return 'unexpected';
  return error.name === 'QuotaExceededError' ? 'storage-full' : 'storage';
}
