import { custodyHead } from '@/utils/evidence/custody';
import { duplicatesOf } from '@/utils/evidence/duplicates';
import { DossierError } from './error';
import type { DossierInput } from './input';
import { DOSSIER_SCHEMA, type Dossier, dossierSchema } from './schema';

/**
 * `dossier.json` as an object, its members in the schema's own order. `files` maps the id of a piece
 * of evidence to its path in the bag. Throws a `DossierError` where the parts break the schema.
 */
export function composeDossier(input: DossierInput, files: ReadonlyMap<string, string>): Dossier {
  const { claimant, plan, planPrice, uses, lived, damages, complaints, ristoro, request } =
    input.case;
  const duplicates = duplicatesOf(input.evidence);
  const parsed = dossierSchema.safeParse({
    schema: DOSSIER_SCHEMA,
    generator: input.generator,
    createdAt: new Date(input.createdAt).toISOString(),
    timeZone: 'Europe/Rome',
    mailbox: { ...input.mailbox, plan, planPrice, uses },
    claimant,
    outage: { ...input.outage, lived },
    gap: input.gap,
    evidence: input.evidence.map((item) => {
      const duplicateOf = duplicates.get(item.id);
      return {
        ...item,
        file: files.get(item.id) ?? null,
        damages: damages.filter(({ evidence }) => evidence.includes(item.id)).map(({ id }) => id),
        ...(duplicateOf !== undefined && { duplicateOf }),
      };
    }),
    damages,
    complaints,
    ristoro,
    request,
    custodyHead: custodyHead(input.custody),
  });
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new DossierError('invalid', paths.join('; '));
}

/** The bytes of `data/dossier.json`, as text. */
export function dossierJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
