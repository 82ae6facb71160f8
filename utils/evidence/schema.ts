import * as z from 'zod/mini';
import { addressSchema } from '@/utils/mail/address';
import { hopSchema } from '@/utils/mail/hop';
import { timestampSchema } from '@/utils/mail/timestamp';

/**
 * What a piece of evidence shows (domain.md section 6):
 * `late` came late, `bounced` a delivery failure notice that a sender gave to the user,
 * `never` nobody was told, `archive` old mail out of reach when it was needed,
 * `unsent` the user could not send, `access` one-time codes and password resets.
 */
export const EVIDENCE_KINDS = ['late', 'bounced', 'never', 'archive', 'unsent', 'access'] as const;
export const evidenceKindSchema = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What the user tells of a message that never arrived. */
export const declarationSchema = z.object({
  /** How the user knows of it. */
  howKnown: z.nullable(z.enum(['phone', 'portal', 'colleague', 'bounce', 'later-copy', 'other'])),
  /** What the user would have done in time. */
  wouldHaveDone: z.string(),
});
export type Declaration = z.infer<typeof declarationSchema>;

/** Size in bytes as the server counts them, and its flags (bit field of column 611). */
export const serverFactsSchema = z.object({
  size: z.nullable(z.number()),
  flags: z.nullable(z.int()),
});
export type ServerFacts = z.infer<typeof serverFactsSchema>;

/** A piece of evidence as it is stored; its bytes are kept apart, under their SHA-256. */
export const evidenceSchema = z.object({
  id: z.string(),
  mailbox: z.string(),
  kind: evidenceKindSchema,
  /** Id of an outage, of the catalogue or the user's own. */
  outage: z.string(),
  /** `webmail` fetched from the server, `file` given by the user, `declared` told by the user. */
  origin: z.enum(['webmail', 'file', 'declared']),
  folder: z.nullable(z.string()),
  serverId: z.nullable(z.string()),
  messageId: z.nullable(z.string()),
  from: z.nullable(addressSchema),
  to: z.array(addressSchema),
  subject: z.string(),
  sent: z.nullable(timestampSchema),
  received: z.nullable(timestampSchema),
  /** Ms from sent to received, null when either is unknown. */
  delayMs: z.nullable(z.number()),
  hops: z.array(hopSchema),
  /** Null for what was declared: there are no bytes. */
  sha256: z.nullable(sha256Schema),
  bytes: z.nullable(z.int()),
  declaration: z.nullable(declarationSchema),
  /** RFC 3339 in UTC. */
  markedAt: z.iso.datetime(),
  note: z.string(),
  category: z.nullable(z.string()),
  /** The user set it above the others; absent where he did not say. */
  important: z.exactOptional(z.boolean()),
  /** What the webmail's server told of it; absent for what did not come from there. */
  server: z.exactOptional(serverFactsSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What counting needs to know of it. */
export type EvidenceSummary = Pick<Evidence, 'id' | 'kind' | 'sha256' | 'messageId' | 'markedAt'>;

/** The stored record: removed items are kept out of sight for a while, so that removing can be undone. */
export const storedEvidenceSchema = z.extend(evidenceSchema, {
  /** When the user took it off, RFC 3339 in UTC; null while it counts. */
  removedAt: z.nullable(z.iso.datetime()),
});
export type StoredEvidence = z.infer<typeof storedEvidenceSchema>;
