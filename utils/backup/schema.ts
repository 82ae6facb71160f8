import * as z from 'zod/mini';
import { caseSchema } from '@/utils/claim/schema';
import { custodyEntrySchema } from '@/utils/evidence/custody';
import { storedDocumentSchema } from '@/utils/evidence/documents';
import { evidenceSchema, sha256Schema } from '@/utils/evidence/schema';
import { mailboxSchema } from '@/utils/mailbox/schema';

/** What tells a backup from any other zip, and which reader it needs. */
export const backupHeadSchema = z.object({
  format: z.literal('postapersa-backup'),
  version: z.int().check(z.positive()),
});
export const BACKUP_VERSION = 1;

/**
 * `backup.json`, the last file of a backup: everything that is kept but for the bytes, which stand
 * beside it in `contents/` under their SHA-256. Nothing of a session and no listing of a mailbox.
 */
export const backupSchema = z.extend(backupHeadSchema, {
  version: z.literal(BACKUP_VERSION),
  /** RFC 3339 in UTC. */
  createdAt: z.iso.datetime(),
  generator: z.object({ name: z.string(), version: z.string() }),
  mailboxes: z.array(mailboxSchema),
  evidence: z.array(evidenceSchema),
  documents: z.array(storedDocumentSchema),
  cases: z.array(caseSchema),
  /** The custody log of each mailbox, from its first entry. */
  custody: z.array(z.object({ mailbox: z.string(), entries: z.array(custodyEntrySchema) })),
  /** Contents that were lost or altered before the backup was made: they are not in it. */
  missing: z.array(sha256Schema),
});
export type Backup = z.infer<typeof backupSchema>;

export const MANIFEST = 'backup.json';
export const CONTENTS = 'contents';
