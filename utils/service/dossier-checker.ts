import type { ExportJob } from '@/utils/dossier/job';
import { bagFlaws } from '@/utils/dossier/verify/verify';
import { readAccess } from '@/utils/storage/private-file';
import type { RandomAccess } from '@/utils/zip/random-access';
import type { WrittenDossier } from './dossier-writer';
import { EXPORT_FOLDER } from './export-folder';
import { JobDesk } from './job-desk';
import type { DossierSources } from './sources';

/** What stands on the disk is not what was written. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}

/**
 * Reads a job's written file back: nobody is told "done" before every byte on the disk has been held
 * against the manifests. Only workers can.
 * @throws JobGone when the user cancelled meanwhile; FileDamaged.
 */
export async function checkDossier(
  { job, storedAs }: WrittenDossier,
  sources: Pick<DossierSources, 'db' | 'root' | 'now'>,
  onProgress: (job: ExportJob) => Promise<void>,
): Promise<{ job: ExportJob; file: File }> {
  const desk = new JobDesk(job, 'checking', sources, onProgress);
  await desk.keepOn();
  const folder = await (await sources.root()).getDirectoryHandle(EXPORT_FOLDER);
  const handle = await folder.getFileHandle(storedAs);
  const access = await handle.createSyncAccessHandle();
  await readBack(readAccess(access), desk).finally(() => access.close());
  return { job: desk.job, file: await handle.getFile() };
}

async function readBack(file: RandomAccess, desk: JobDesk): Promise<void> {
  const gone = new AbortController();
  const flaws = await bagFlaws(file, {
    signal: gone.signal,
    onProgress(progress) {
      desk.note(progress);
      desk.keepOn().catch((error: unknown) => gone.abort(error));
    },
  });
  if (flaws.length > 0) throw new FileDamaged(JSON.stringify(flaws));
}
