import type { ExportJob } from '@/utils/dossier/job';
import type { UncheckedDossier } from './dossier-checker';
import type { CopiedDossier, CopiedEvidence, EvidencePart } from './dossier-copier';
import type { GatheredDossier } from './dossier-gatherer';

/** What is to be done of a job next, and what was done before. */
export type JobStep =
  | { step: 'evidence'; from: EvidencePart | null }
  | { step: 'order'; from: EvidencePart }
  | { step: 'log'; from: CopiedEvidence }
  | { step: 'gather'; from: CopiedDossier }
  | { step: 'write'; from: GatheredDossier }
  | { step: 'check'; from: UncheckedDossier };

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
  let next: JobStep | null = { step: 'evidence', from: null };
  while (next) next = await take(next);
}
