import { DOSSIER_SCHEMA, type Dossier, dossierSchema } from '@/utils/dossier/schema';
import type { CustodyEntry, HashText } from '@/utils/evidence/custody';
import type { Bag } from './bag';
import { checkCustody } from './custody';
import type { Findings } from './findings';

const SCHEMA_FAMILY = 'https://postapersa.it/schema/dossier/';

/**
 * What was judged: `dossier` is null where it could not be read, `custody` is the log as far as it
 * could be.
 */
export type CheckedDossier = {
  isDossier: boolean;
  dossier: Dossier | null;
  custody: readonly CustodyEntry[];
};

/**
 * Judges what is ours in a bag: `dossier.json` by its schema, its evidence by the files and their
 * hashes, the custody log by its chain. A bag without a `dossier.json` of ours passes unjudged.
 */
export async function checkDossier(
  { files, manifests }: Bag,
  textOf: (path: string) => Promise<string | null>,
  findings: Findings,
  hash?: HashText,
): Promise<CheckedDossier> {
  const json = await textOf('data/dossier.json');
  if (json === null) return { isDossier: false, dossier: null, custody: [] };
  const dossier = readDossier(json, findings);
  if (dossier === null) return { isDossier: true, dossier, custody: [] };

  const log = await textOf('data/custodia.jsonl');
  if (log === null) findings.error('custody-missing', 'data/custodia.jsonl');
  const custody = log === null ? [] : checkCustody(log, dossier.custodyHead, findings, hash);

  const sums = manifests.find(({ name }) => name === 'manifest-sha256.txt')?.sums;
  const inCustody = new Set(custody.map(({ sha256 }) => sha256));
  for (const { id, file, sha256 } of dossier.evidence) {
    if (sha256 !== null && !inCustody.has(sha256)) {
      findings.warning('evidence-without-custody', id);
    }
    if (file === null) continue;
    if (!files.has(file)) findings.error('evidence-file-missing', id);
    else if (file.startsWith('data/quarantena/')) findings.warning('evidence-quarantined', id);
    else if (sums?.get(file) !== sha256) findings.error('evidence-hash-differs', id);
  }
  return { isDossier: true, dossier, custody };
}

function readDossier(json: string, findings: Findings): Dossier | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    findings.error('dossier-unreadable', 'data/dossier.json');
    return null;
  }
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'string' && schema.startsWith(SCHEMA_FAMILY) && schema !== DOSSIER_SCHEMA) {
    findings.warning('dossier-version-unknown', schema);
    return null;
  }
  const parsed = dossierSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) findings.error('dossier-invalid', path.join('.'));
  return null;
}
