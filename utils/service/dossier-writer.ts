import { renderPdf } from '@/utils/claim/letters/render/pdf';
import { notAcquired } from '@/utils/dossier/exception';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import type { ExportJob } from '@/utils/dossier/job';
import { letterPages } from '@/utils/dossier/letter-pages';
import { dossierPdf } from '@/utils/dossier/pdf/dossier-pdf';
import { type CustodyEntry, follows } from '@/utils/evidence/custody';
import { CustodySum } from '@/utils/evidence/custody-summary';
import { StandingRefusals } from '@/utils/evidence/refusal';
import type { EvidenceStore } from '@/utils/evidence/store';
import { loadFonts } from '@/utils/pdf/font-files';
import { JsonFile } from '@/utils/storage/json-file';
import { writeStream } from '@/utils/storage/private-file';
import { newFile, removeUnlessHeld } from '@/utils/storage/private-folder';
import { JobDesk } from './job-desk';
import type { DossierSources } from './sources';

/** The stores, and what reads originals from them. */
export type WriterSources = DossierSources & Pick<DossierInput, 'contents'>;

/** A custody log does not hold together. */
export class CustodyDamaged extends Error {
  override readonly name = 'CustodyDamaged';
}

/** Folder of the origin-private file system where exports are written. */
export const EXPORT_FOLDER = 'exports';

/** A job whose file is written, and what that is called in the folder; not yet checked. */
export type WrittenDossier = { job: ExportJob; storedAs: string };

/**
 * Writes a job's dossier to a file of the origin-private file system. Only workers can.
 * @throws JobGone when the user cancelled meanwhile; CustodyDamaged.
 */
export async function writeDossier(
  job: ExportJob,
  sources: WriterSources,
  onProgress: (job: ExportJob) => Promise<void>,
): Promise<WrittenDossier> {
  const desk = new JobDesk(job, 'writing', sources, onProgress);
  const root = await sources.root();
  await removeUnlessHeld(root, EXPORT_FOLDER);
  // So that what is still held is in nobody's way, no two writings give their files one name.
  const name = String(sources.now());
  const storedAs = `${name}.zip`;
  const written = await withFile(root, storedAs, (zip) =>
    withFile(root, `${name}.json`, (snapshot) => write(zip, desk, sources, new JsonFile(snapshot))),
  );
  return { job: { ...desk.job, ...written }, storedAs };
}

async function withFile<R>(
  root: FileSystemDirectoryHandle,
  name: string,
  use: (access: FileSystemSyncAccessHandle) => Promise<R>,
): Promise<R> {
  const handle = await newFile(root, EXPORT_FOLDER, name);
  const access = await handle.createSyncAccessHandle();
  return use(access).finally(() => access.close());
}

async function write(
  access: FileSystemSyncAccessHandle,
  desk: JobDesk,
  sources: WriterSources,
  snapshot: JsonFile,
): Promise<Pick<ExportJob, 'file' | 'exceptions'>> {
  const dossier = exportDossier(await inputOf(desk.job, sources, snapshot), {
    onProgress: (progress) => desk.note(progress),
  });
  const sha256 = await writeStream(access, dossier.stream, () => desk.keepOn());
  const exceptions = dossier.report().exceptions.filter(({ reason }) => reason !== 'left-out');
  const file = { name: dossier.name, bytes: access.getSize(), sha256 };
  return { file, exceptions: exceptions.length };
}

/**
 * Follows a mailbox's custody log to its end.
 * @throws CustodyDamaged where an entry does not follow from the one before.
 */
async function readCustody(evidence: EvidenceStore, mailbox: string, outage: string) {
  const custody = new CustodySum();
  const refusals = new StandingRefusals();
  let last: CustodyEntry | null = null;
  for await (const entry of evidence.custodyEntries(mailbox)) {
    if (!follows(entry, last)) throw new CustodyDamaged(`entry ${entry.seq}`);
    custody.add(entry);
    refusals.hear(entry);
    last = entry;
  }
  return { custody, refusals: refusals.of(outage) };
}

async function inputOf(
  job: ExportJob,
  sources: WriterSources,
  snapshot: JsonFile,
): Promise<DossierInput> {
  const { mailboxes, evidence, documents, cases, analysis, version } = sources;
  const { mailbox: id, outage: outageId } = job;
  const mailbox = await mailboxes.get(id);
  if (!mailbox) throw new Error(`no mailbox ${id}`);
  const { custody, refusals } = await readCustody(evidence, id, outageId);
  const told = { custody, documents: await documents.list(id, outageId) };
  const parts = {
    mailbox: { address: mailbox.address, host: mailbox.host },
    case: await cases.get(id, outageId),
    outage: await analysis.interval(id, outageId),
    gap: (await analysis.run(id, outageId, Date.parse(job.createdAt)))?.result ?? null,
    evidence: await evidence.snapshot(id, outageId, snapshot),
    leftOut: new Set(job.leftOut),
    ...told,
    custodyLog: () => evidence.custodyEntries(id, custody.entries),
    exceptions: refusals.map(notAcquired),
    contents: sources.contents,
    createdAt: Date.parse(job.createdAt),
    generator: { name: 'PostaPersa', version },
    language: job.language,
  };
  return {
    ...parts,
    async pages(dossier, exceptions, contentHash) {
      const fonts = await loadFonts((...asked) => fetch(...asked));
      const { language, shortenAddresses, createdAt } = job;
      const options = { ...told, exceptions, contentHash, language, shortenAddresses, fonts };
      const pdf = { path: 'data/dossier.pdf', bytes: await dossierPdf(dossier, options) };
      const letterOptions = { fonts, creator: `PostaPersa ${version}`, createdAt };
      return [pdf, ...(await letterPages(parts, (letter) => renderPdf(letter, letterOptions)))];
    },
  };
}
