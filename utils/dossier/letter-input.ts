import { agcomIndemnity } from '@/utils/claim/agcom-indemnity';
import type { LetterInput } from '@/utils/claim/letters/input';
import type { Case } from '@/utils/claim/schema';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { instantsOf, resolveOutage } from '@/utils/outages/outage';
import { mapped } from '@/utils/sequence';
import { documentContent, messageContent, plannedPath } from './contents';
import type { DossierInput } from './input';

type Parts = Pick<DossierInput, 'case' | 'outage' | 'evidence' | 'leftOut' | 'documents'>;

/** What the letters of a case are filled from, with each annex under its name in the dossier. */
export function letterInput(
  parts: Parts,
  { dossier, today }: Pick<LetterInput, 'dossier' | 'today'>,
): LetterInput {
  const { documents, leftOut } = parts;
  return {
    case: parts.case,
    outage: everybodysOutage(parts.outage),
    evidence: mapped(parts.evidence, (item, index) => {
      const content = messageContent(item, index + 1, leftOut);
      return { ...item, file: content && plannedPath(content) };
    }),
    documents: documents.map((document, index) => ({
      sha256: document.sha256,
      fileName: plannedPath(documentContent(document, index + 1)),
    })),
    dossier,
    today,
    agcomMeasure: chosenMeasure(parts.case),
  };
}

/** A letter says of an outage that all had its own days; in which hours the user lived it stands apart. */
function everybodysOutage(outage: DossierInput['outage']): LetterInput['outage'] {
  const entry = CATALOGUE.find(({ id }) => id === outage.id);
  return entry ? instantsOf(resolveOutage(entry)) : outage;
}

/** The measure that the user took over, as long as he asks for what it gives. */
function chosenMeasure(facts: Case): LetterInput['agcomMeasure'] {
  const { agcomMeasure, request } = facts;
  if (agcomMeasure === undefined) return null;
  const computed = agcomIndemnity(facts, agcomMeasure);
  return computed?.amount.cents === request.indennizzo?.cents ? agcomMeasure : null;
}
