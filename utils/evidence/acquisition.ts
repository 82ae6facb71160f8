import * as z from 'zod/mini';
import { evidenceKindSchema, serverFactsSchema, sha256Schema } from './schema';

/**
 * What the page says of a message whose bytes it fetched. The bytes went before, in parts, under the
 * id `transfer`; the hash was taken where they arrived and is taken again where they are kept.
 */
export const acquisitionSchema = z.object({
  mailbox: z.string(),
  outage: z.string(),
  /** Null where the analysis did not call it late: the message itself then tells. */
  kind: z.nullable(evidenceKindSchema),
  host: z.string(),
  folder: z.string(),
  serverId: z.string(),
  /** Columns 609 and 610, epoch ms. */
  sentMs: z.nullable(z.number()),
  receivedMs: z.nullable(z.number()),
  server: z.exactOptional(serverFactsSchema),
  transfer: z.string(),
  parts: z.int(),
  bytes: z.int(),
  sha256: sha256Schema,
});
export type Acquisition = z.infer<typeof acquisitionSchema>;

/** Bytes travel in parts of this size: a browser refuses messages above 64 MiB. */
export const PART_BYTES = 4 * 1024 * 1024;

/**
 * One message or document is held in memory while it is hashed: WebCrypto takes bytes whole. Mail
 * servers refuse messages far below this; 50 MB of attachments are 70 MB of base64.
 */
export const MAX_CONTENT_BYTES = 256 * 1024 * 1024;

/** What the user tells of an email that never arrived. */
export const declaredSchema = z.object({
  mailbox: z.string(),
  outage: z.string(),
  /** Made by the form, so that sending it twice declares it once. */
  id: z.string(),
  sender: z.string().check(z.minLength(1)),
  /** When it should have come, RFC 3339 in UTC; null where the user does not know. */
  expectedAt: z.nullable(z.iso.datetime()),
  subject: z.string(),
  howKnown: z.nullable(z.enum(['phone', 'portal', 'colleague', 'bounce', 'later-copy', 'other'])),
  wouldHaveDone: z.string(),
  /** What it cost, in cents; null where the user does not say. */
  costCents: z.nullable(z.int().check(z.nonnegative())),
});
export type Declared = z.infer<typeof declaredSchema>;
