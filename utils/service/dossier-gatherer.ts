import { notAcquired } from '@/utils/dossier/exception';
import type { DossierInput } from '@/utils/dossier/input';
import type { ExportJob } from '@/utils/dossier/job';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { CustodySum } from '@/utils/evidence/custody-summary';
import { StandingRefusals } from '@/utils/evidence/refusal';
import { JsonLines } from '@/utils/storage/json-lines';
import type { CopiedDossier } from './dossier-copier';
import { withFile } from './export-folder';
import type { DossierSources } from './sources';

/** What a job's dossier tells. */
export type GatheredDossier = CopiedDossier & {
  facts: Pick<
    DossierInput,
    'mailbox' | 'case' | 'outage' | 'gap' | 'documents' | 'custody' | 'exceptions' | 'generator'
  >;
};

/**
 * Reads what a job's dossier tells beside its evidence and custody log, but for the contents. Only
 * workers can.
 */
export async function gatherDossier(
  copied: CopiedDossier,
  sources: DossierSources,
): Promise<GatheredDossier> {
  const { job, storedAs, log } = copied;
  return withFile(await sources.root(), storedAs, async (access) => {
    const custody = new CustodySum();
    const refusals = new StandingRefusals();
    for (const entry of new JsonLines(access).values<CustodyEntry>(log)) {
      custody.add(entry);
      refusals.hear(entry);
    }
    const exceptions = refusals.of(job.outage).map(notAcquired);
    return { ...copied, facts: { ...(await readFacts(job, sources)), custody, exceptions } };
  });
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
