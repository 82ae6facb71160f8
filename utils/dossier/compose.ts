import { mapped } from '@/utils/sequence';
import { messageContent, type Placement } from './contents';
import { DossierError } from './error';
import type { DossierInput } from './input';
import {
  type ComposedDossier,
  DOSSIER_SCHEMA,
  dossierEvidenceSchema,
  dossierSchema,
} from './schema';

/** What `dossier.json` tells, once it is known where the contents came to stand. */
export function composeDossier(input: DossierInput, placement: Placement): ComposedDossier {
  const { claimant, plan, planPrice, uses, lived, damages, complaints, ristoro, request } =
    input.case;
  return {
    schema: DOSSIER_SCHEMA,
    generator: input.generator,
    createdAt: new Date(input.createdAt).toISOString(),
    timeZone: 'Europe/Rome',
    mailbox: { ...input.mailbox, plan, planPrice, uses },
    claimant,
    outage: { ...input.outage, lived },
    gap: input.gap,
    evidence: mapped(input.evidence, (item, index) => {
      const duplicateOf = input.duplicates.get(item.id);
      const content = messageContent(item, index + 1, input.leftOut);
      return {
        ...item,
        file: content && placement.pathOf(content),
        damages: damages.filter(({ evidence }) => evidence.includes(item.id)).map(({ id }) => id),
        ...(duplicateOf !== undefined && { duplicateOf }),
      };
    }),
    damages,
    complaints,
    ristoro,
    request,
    custodyHead: input.custody.head,
  };
}

const NO_EVIDENCE = '\n  "evidence": []';

/**
 * The text of `data/dossier.json`, two spaces deep, members in the schema's own order. Evidence is
 * checked and written item by item: there may be very much of it.
 * @throws DossierError where the parts break the schema.
 */
export function* dossierJson({ evidence, ...dossier }: ComposedDossier): Generator<string> {
  const shell = valid(dossierSchema.safeParse({ ...dossier, evidence: [] }), '');
  const text = JSON.stringify(shell, null, 2);
  // Deeper members of this name have more spaces before them.
  const at = text.indexOf(NO_EVIDENCE) + NO_EVIDENCE.length - 1;
  yield text.slice(0, at);
  let index = 0;
  for (const item of evidence) {
    const checked = valid(dossierEvidenceSchema.safeParse(item), `evidence.${index}.`);
    const lines = JSON.stringify(checked, null, 2).replaceAll('\n', '\n    ');
    yield `${index === 0 ? '' : ','}\n    ${lines}`;
    index += 1;
  }
  if (evidence.length > 0) yield '\n  ';
  yield `${text.slice(at)}\n`;
}

type Parsed<T> =
  | { success: true; data: T }
  | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };

function valid<T>(parsed: Parsed<T>, place: string): T {
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    ({ path, message }) => `${place}${path.join('.')}: ${message}`,
  );
  throw new DossierError('invalid', issues.join('; '));
}
