import * as z from 'zod/mini';
import {
  caseSchema,
  claimantSchema,
  complaintSchema,
  damageSchema,
  livedIntervalSchema,
  requestSchema,
  ristoroSchema,
} from '@/utils/claim/schema';
import { evidenceSchema } from '@/utils/evidence/schema';
import { gapResultSchema } from '@/utils/gap/schema';
import type { Sequence } from '@/utils/sequence';

/** Id and version of the format of `dossier.json`; a new version never re-uses an old id. */
export const DOSSIER_SCHEMA = 'https://postapersa.it/schema/dossier/1';

/** An evidence item as the dossier tells it: the stored record, its file and the damages it proves. */
export const dossierEvidenceSchema = z.extend(z.omit(evidenceSchema, { mailbox: true }), {
  /** Path inside the bag, `data/prove/…`; null for what was declared or left out by the user. */
  file: z.nullable(z.string()),
  damages: z.array(z.string()),
  /** Id of the piece of evidence that is the same message, marked before; absent for all others. */
  duplicateOf: z.exactOptional(z.string()),
});
export type DossierEvidence = z.infer<typeof dossierEvidenceSchema>;

/** `data/dossier.json`, as `contract.md` lays it out. */
export const dossierSchema = z.object({
  schema: z.literal(DOSSIER_SCHEMA),
  generator: z.object({ name: z.string(), version: z.string() }),
  /** RFC 3339 in UTC. */
  createdAt: z.iso.datetime(),
  timeZone: z.literal('Europe/Rome'),
  mailbox: z.object({
    address: z.nullable(z.string()),
    host: z.string(),
    plan: z.nullable(caseSchema.shape.plan),
    planPrice: caseSchema.shape.planPrice,
    uses: z.string(),
  }),
  claimant: claimantSchema,
  outage: z.object({
    id: z.string(),
    /** RFC 3339 in UTC; the catalogue's interval, or the user's own. */
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    lived: z.array(livedIntervalSchema),
  }),
  /** Null where the mailbox was never analysed. */
  gap: z.nullable(gapResultSchema),
  evidence: z.array(dossierEvidenceSchema),
  damages: z.array(damageSchema),
  complaints: z.array(complaintSchema),
  ristoro: ristoroSchema,
  request: requestSchema,
  /** Hash of the custody log's last entry; null when the log is empty. */
  custodyHead: z.nullable(z.string()),
});
export type Dossier = z.infer<typeof dossierSchema>;
/** One in the making: there may be more evidence than memory. */
export type ComposedDossier = Omit<Dossier, 'evidence'> & { evidence: Sequence<DossierEvidence> };
