import type { ExportJob } from '@/utils/dossier/job';
import { type ReadBack, readBack } from '@/utils/dossier/read-back';
import { readAccess } from '@/utils/storage/private-file';
import type { WrittenDossier } from './dossier-writer';
import { EXPORT_FOLDER } from './export-folder';
import { JobDesk } from './job-desk';
import type { DossierSources } from './sources';

/** A written dossier, or the rest of it, that is to be read back. */
export type UncheckedDossier = WrittenDossier & { before: ReadBack };

/**
 * Reads a job's written file back, or as much of it as one worker should: nobody is told "done" before
 * every byte on the disk has been held against the manifests. Only workers can.
 * @throws JobGone when the user cancelled meanwhile; FileDamaged.
 */
export async function checkDossier(
  { job, storedAs, before }: UncheckedDossier,
  sources: Pick<DossierSources, 'db' | 'root' | 'now'>,
  onProgress: (job: ExportJob) => Promise<void>,
): Promise<{ job: ExportJob; file: File; rest: ReadBack | null }> {
  const desk = new JobDesk(job, 'checking', sources, onProgress);
  await desk.keepOn();
  const folder = await (await sources.root()).getDirectoryHandle(EXPORT_FOLDER);
  const handle = await folder.getFileHandle(storedAs);
  const access = await handle.createSyncAccessHandle();
  const zip = readAccess(access);
  const onRead = (bytes: number) => {
    desk.note({ bytes, ofBytes: zip.size });
    return desk.keepOn();
  };
  const rest = await readBack(zip, before, onRead).finally(() => access.close());
  return { job: desk.job, file: await handle.getFile(), rest };
}
