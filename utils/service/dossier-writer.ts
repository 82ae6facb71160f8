import { renderPdf } from '@/utils/claim/letters/render/pdf';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import type { ExportJob } from '@/utils/dossier/job';
import { letterPages } from '@/utils/dossier/letter-pages';
import { dossierPdf } from '@/utils/dossier/pdf/dossier-pdf';
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { Evidence } from '@/utils/evidence/schema';
import { loadFonts } from '@/utils/pdf/font-files';
import { JsonLines } from '@/utils/storage/json-lines';
import { writeStream } from '@/utils/storage/private-file';
import type { GatheredDossier } from './dossier-gatherer';
import { withFile } from './export-folder';
import { JobDesk } from './job-desk';
import type { DossierSources } from './sources';

/** The stores, and what reads originals from them. */
export type WriterSources = DossierSources & Pick<DossierInput, 'contents'>;

/** A job whose file is written, and what that is called in the folder; not yet checked. */
export type WrittenDossier = { job: ExportJob; storedAs: string };

/**
 * Writes a job's dossier to a file of the origin-private file system. Only workers can.
 * @throws JobGone when the user cancelled meanwhile.
 */
export async function writeDossier(
  gathered: GatheredDossier,
  sources: WriterSources,
  onProgress: (job: ExportJob) => Promise<void>,
): Promise<WrittenDossier> {
  const desk = new JobDesk(gathered.job, 'writing', sources, onProgress);
  const root = await sources.root();
  const storedAs = `${gathered.storedAs}.zip`;
  const written = await withFile(root, gathered.storedAs, (records) => {
    const input = inputOf(gathered, new JsonLines(records), sources.contents);
    return withFile(root, storedAs, (zip) => write(input, zip, desk));
  });
  return { job: { ...desk.job, ...written }, storedAs };
}

async function write(
  input: DossierInput,
  access: FileSystemSyncAccessHandle,
  desk: JobDesk,
): Promise<Pick<ExportJob, 'file' | 'exceptions'>> {
  const dossier = exportDossier(input, { onProgress: (progress) => desk.note(progress) });
  const sha256 = await writeStream(access, dossier.stream, () => desk.keepOn());
  const exceptions = dossier.report().exceptions.filter(({ reason }) => reason !== 'left-out');
  const file = { name: dossier.name, bytes: access.getSize(), sha256 };
  return { file, exceptions: exceptions.length };
}

function inputOf(
  { job, facts, evidence, duplicates, log }: GatheredDossier,
  records: JsonLines,
  contents: DossierInput['contents'],
): DossierInput {
  const { createdAt, language, shortenAddresses } = job;
  const { documents, custody, generator } = facts;
  const parts = {
    ...facts,
    evidence: records.values<Evidence>(evidence),
    duplicates,
    custodyLog: records.values<CustodyEntry>(log),
    leftOut: new Set(job.leftOut),
    createdAt: Date.parse(createdAt),
    language,
    contents,
  };
  return {
    ...parts,
    async pages(dossier, exceptions, contentHash) {
      const fonts = await loadFonts((...asked) => fetch(...asked));
      const told = { custody, documents, exceptions, contentHash };
      const options = { ...told, language, shortenAddresses, fonts };
      const pdf = { path: 'data/dossier.pdf', bytes: await dossierPdf(dossier, options) };
      const creator = `${generator.name} ${generator.version}`;
      const letterOptions = { fonts, creator, createdAt };
      return [pdf, ...(await letterPages(parts, (letter) => renderPdf(letter, letterOptions)))];
    },
  };
}
