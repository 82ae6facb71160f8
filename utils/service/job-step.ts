import type { ExportJob } from '@/utils/dossier/job';
import type { UncheckedDossier } from './dossier-checker';
import type { CopiedDossier, EvidencePart, SortedEvidence } from './dossier-copier';
import type { GatheredDossier } from './dossier-gatherer';

/**
 * What is to be done of a job next, and what was done before: its evidence is copied to a file, part by
 * part, and brought into its order; the custody log is copied there; the other facts are gathered; the
 * dossier is written, and read back part by part.
 */
export type JobStep =
  | { step: 'evidence'; from: EvidencePart | null }
  | { step: 'order'; from: EvidencePart }
  | { step: 'log'; from: SortedEvidence }
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
 * Takes the oldest job that waits to its end. Each step is best taken in a context of its own: browsers
 * hold much of what a context read until it ends, and so none reads more than some thousand records.
 */
export async function runNextJob(take: (step: JobStep) => Promise<JobStep | null>): Promise<void> {
  let next: JobStep | null = { step: 'evidence', from: null };
  while (next) next = await take(next);
}
