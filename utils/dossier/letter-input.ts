import { agcomIndemnity } from '@/utils/claim/agcom-indemnity';
import type { LetterInput } from '@/utils/claim/letters/input';
import type { Case } from '@/utils/claim/schema';
import { selectedContents } from './contents';
import type { DossierInput } from './input';

type Parts = Pick<DossierInput, 'case' | 'outage' | 'evidence' | 'leftOut' | 'documents'>;

/** What the letters of a case are filled from, with each annex under its name in the dossier. */
export function letterInput(
  parts: Parts,
  { dossier, today }: Pick<LetterInput, 'dossier' | 'today'>,
): LetterInput {
  const files = plannedFiles(parts);
  return {
    case: parts.case,
    outage: parts.outage,
    evidence: parts.evidence.map((item) => ({ ...item, file: files.get(item.id) ?? null })),
    documents: parts.documents.map(({ sha256, name }) => ({
      sha256,
      fileName: files.get(sha256) ?? name,
    })),
    dossier,
    today,
    agcomMeasure: chosenMeasure(parts.case),
  };
}

/** Paths in the bag by the evidence's id or the document's SHA-256. */
function plannedFiles(parts: Parts): Map<string, string> {
  const contents = selectedContents(parts);
  return new Map(
    contents.map(({ item, folder, recorded, name }) => [item, `data/${folder}/${name(recorded)}`]),
  );
}

/** The measure that the user took over, as long as he asks for what it gives. */
function chosenMeasure(facts: Case): LetterInput['agcomMeasure'] {
  const { agcomMeasure, request } = facts;
  if (agcomMeasure === undefined) return null;
  const computed = agcomIndemnity(facts, agcomMeasure);
  return computed?.amount.cents === request.indennizzo?.cents ? agcomMeasure : null;
}
