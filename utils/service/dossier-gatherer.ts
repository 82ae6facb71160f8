import { notAcquired } from '@/utils/dossier/exception';
import type { DossierInput } from '@/utils/dossier/input';
import type { ExportJob } from '@/utils/dossier/job';
import { type CustodyEntry, follows } from '@/utils/evidence/custody';
import { CustodySum } from '@/utils/evidence/custody-summary';
import { StandingRefusals } from '@/utils/evidence/refusal';
import { JsonLines, type Stretch } from '@/utils/storage/json-lines';
import { removeUnlessHeld } from '@/utils/storage/private-folder';
import { EXPORT_FOLDER, withFile } from './export-folder';
import { JobDesk } from './job-desk';
import type { DossierSources } from './sources';

/**
 * What a job's dossier tells, as it stood at one time. What there may be very much of stands in a
 * file of the folder, `storedAs` its name there.
 */
export type GatheredDossier = {
  job: ExportJob;
  storedAs: string;
  evidence: Stretch;
  custodyLog: Stretch;
  facts: Pick<
    DossierInput,
    | 'mailbox'
    | 'case'
    | 'outage'
    | 'gap'
    | 'duplicates'
    | 'documents'
    | 'custody'
    | 'exceptions'
    | 'generator'
  >;
};

/** A custody log does not hold together. */
export class CustodyDamaged extends Error {
  override readonly name = 'CustodyDamaged';
}

/**
 * Reads from the database what a job's dossier tells, but for the contents. Only workers can.
 * @throws JobGone when the user cancelled meanwhile; CustodyDamaged.
 */
export async function gatherDossier(
  job: ExportJob,
  sources: DossierSources,
  onProgress: (job: ExportJob) => Promise<void>,
): Promise<GatheredDossier> {
  await new JobDesk(job, 'writing', sources, onProgress).keepOn();
  const root = await sources.root();
  await removeUnlessHeld(root, EXPORT_FOLDER);
  // So that what is still held is in nobody's way, no two writings give their files one name.
  const storedAs = `${sources.now()}.jsonl`;
  return withFile(root, storedAs, async (access) => {
    const records = new JsonLines(access);
    const { mailbox, outage } = job;
    const { lines, duplicates } = await sources.evidence.snapshot(mailbox, outage, records);
    const { custodyLog, told } = await copyCustody(job, sources, records);
    const facts = { ...(await readFacts(job, sources)), ...told, duplicates };
    records.flush();
    return { job, storedAs, evidence: lines, custodyLog, facts };
  });
}

async function copyCustody(
  { mailbox, outage }: ExportJob,
  { evidence }: DossierSources,
  records: JsonLines,
) {
  const start = records.end;
  const custody = new CustodySum();
  const refusals = new StandingRefusals();
  let last: CustodyEntry | null = null;
  for await (const entry of evidence.custodyEntries(mailbox)) {
    if (!follows(entry, last)) throw new CustodyDamaged(`entry ${entry.seq}`);
    records.append(entry);
    custody.add(entry);
    refusals.hear(entry);
    last = entry;
  }
  const exceptions = refusals.of(outage).map(notAcquired);
  const custodyLog = { start, end: records.end, length: custody.entries };
  return { custodyLog, told: { custody, exceptions } };
}

async function readFacts(job: ExportJob, sources: DossierSources) {
  const { mailboxes, documents, cases, analysis, version } = sources;
  const { mailbox: id, outage } = job;
  const mailbox = await mailboxes.get(id);
  if (!mailbox) throw new Error(`no mailbox ${id}`);
  return {
    mailbox: { address: mailbox.address, host: mailbox.host },
    case: await cases.get(id, outage),
    outage: await analysis.interval(id, outage),
    gap: (await analysis.run(id, outage, Date.parse(job.createdAt)))?.result ?? null,
    documents: await documents.list(id, outage),
    generator: { name: 'PostaPersa', version },
  };
}
