import type { ExportJob } from '@/utils/dossier/job';
import type { GatheredDossier } from './dossier-gatherer';
import type { WrittenDossier } from './dossier-writer';

/** What is to be done of a job next. */
export type JobStep =
  | { step: 'gather' }
  | { step: 'write'; gathered: GatheredDossier }
  | { step: 'check'; written: WrittenDossier };

/** Whom the steps tell. */
export type JobListener = {
  progress(job: ExportJob): Promise<void>;
  written(job: ExportJob, file: File): Promise<void>;
  failed(job: ExportJob): Promise<void>;
};

/**
 * Takes the oldest job that waits to its end. Each step is best taken in a context of its own: the
 * memory of the one before is still full of what it read.
 */
export async function runNextJob(take: (step: JobStep) => Promise<JobStep | null>): Promise<void> {
  let next: JobStep | null = { step: 'gather' };
  while (next) next = await take(next);
}
