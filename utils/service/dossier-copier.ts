import type { ExportJob } from '@/utils/dossier/job';
import { writeInMarkedOrder } from '@/utils/evidence/copied';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { duplicatesOf } from '@/utils/evidence/duplicates';
import type { Evidence } from '@/utils/evidence/schema';
import { JsonLines, type Stretch } from '@/utils/storage/json-lines';
import { removeUnlessHeld } from '@/utils/storage/private-folder';
import { EXPORT_FOLDER, withFile } from './export-folder';
import { JobDesk } from './job-desk';
import type { DossierSources } from './sources';

/** What stands in a file of the folder, called `storedAs` there. */
type Copied<T> = { job: ExportJob; storedAs: string } & T;

/** A job's evidence up to the id `last`; null for all of it. */
export type EvidencePart = Copied<{ lines: Stretch; last: string | null }>;

/** All of it in the order in which it was marked, and which of it is the same again (`duplicatesOf`). */
export type SortedEvidence = Copied<{
  evidence: Stretch;
  duplicates: ReadonlyMap<string, string>;
}>;

/** The same, and the custody log up to its entry `last`; all of it where `isWhole`. */
export type CopiedDossier = SortedEvidence & {
  log: Stretch;
  last: CustodyEntry | null;
  isWhole: boolean;
};

type Sources = Pick<DossierSources, 'db' | 'evidence' | 'root' | 'now'>;

/**
 * Copies what a job's dossier tells of its evidence out of the database, or as much more of it as one
 * worker should read. Nothing that changes meanwhile mixes into a part. Only workers can.
 * @throws JobGone when the user cancelled meanwhile.
 */
export async function takeEvidence(
  job: ExportJob,
  before: EvidencePart | null,
  sources: Sources,
  onProgress: (job: ExportJob) => Promise<void>,
): Promise<EvidencePart> {
  await new JobDesk(job, 'writing', sources, onProgress).keepOn();
  const root = await sources.root();
  const { storedAs, lines } = before ?? (await newCopy(root, sources));
  return withFile(root, storedAs, async (access) => {
    const file = new JsonLines(access, lines.end);
    const after = before?.last ?? undefined;
    const added = await sources.evidence.copyEvidence(job.mailbox, job.outage, file, after);
    return { job, storedAs, lines: joined(lines, added.lines), last: added.last };
  });
}

async function newCopy(root: FileSystemDirectoryHandle, { now }: Sources) {
  await removeUnlessHeld(root, EXPORT_FOLDER);
  // So that what is still held is in nobody's way, no two writings give their files one name.
  return { storedAs: `${now()}.jsonl`, lines: { start: 0, end: 0, length: 0 } };
}

/** Brings copied evidence into its order. Only workers can. */
export async function sortEvidence(
  { job, storedAs, lines }: EvidencePart,
  sources: Sources,
): Promise<SortedEvidence> {
  return withFile(await sources.root(), storedAs, async (access) => {
    const file = new JsonLines(access, lines.end);
    const evidence = writeInMarkedOrder(lines, file);
    return { job, storedAs, evidence, duplicates: duplicatesOf(file.values<Evidence>(evidence)) };
  });
}

/**
 * Copies the custody log, or as much more of it as one worker should read. Only workers can.
 * @throws CustodyDamaged
 */
export async function takeLog(
  copied: SortedEvidence | CopiedDossier,
  { evidence, root }: Sources,
): Promise<CopiedDossier> {
  const before = 'log' in copied ? copied : null;
  const { end } = before?.log ?? copied.evidence;
  return withFile(await root(), copied.storedAs, async (access) => {
    const file = new JsonLines(access, end);
    const { lines, ...added } = await evidence.copyLog(
      copied.job.mailbox,
      file,
      before?.last ?? null,
    );
    return { ...copied, ...added, log: before ? joined(before.log, lines) : lines };
  });
}

function joined(before: Stretch, after: Stretch): Stretch {
  return { start: before.start, end: after.end, length: before.length + after.length };
}
