import * as z from 'zod/mini';
import { ownOutageSchema } from '@/utils/outages/own';
import { isWebmailHost } from '@/utils/webmail/urls';

/** One of the webmail's: a button opens it, and the user would log in wherever it led. */
export const hostSchema = z.string().check(z.refine(isWebmailHost));

/** What is kept of one mailbox: no message content, only what the listing told. */
export const mailboxSchema = z.object({
  /** The box's address, or the host's name where the webmail does not tell it. */
  id: z.string(),
  address: z.nullable(z.string()),
  host: hostSchema,
  /** Folders that the user left out of the analysis. */
  excludedFolders: z.array(z.string()),
  /** The user switched the panel off for this box. */
  off: z.boolean(),
  /** Id of the outage that the user looks at. */
  outage: z.string(),
  /** Outages that the user added himself. */
  ownOutages: z.array(ownOutageSchema),
  /** When the last complete reading ended, RFC 3339 in UTC. */
  readAt: z.nullable(z.iso.datetime()),
});
export type Mailbox = z.infer<typeof mailboxSchema>;

export const folderRoleSchema = z.enum(['inbox', 'drafts', 'sent', 'spam', 'trash', 'other']);

/** How far a folder has been read. */
export const folderRecordSchema = z.object({
  mailbox: z.string(),
  folder: z.string(),
  title: z.string(),
  role: folderRoleSchema,
  /** Pages stored, and the rows in them. */
  pages: z.int(),
  rows: z.int(),
  /** Every message that the server listed has been stored. */
  complete: z.boolean(),
  /** The server's state when the reading was complete, to see that nothing changed since. */
  state: z.nullable(z.object({ validity: z.string(), total: z.int(), next: z.string() })),
  /** Rows that the server gave and that could not be read. */
  malformed: z.array(z.object({ id: z.nullable(z.string()), reason: z.string() })),
});
export type FolderRecord = z.infer<typeof folderRecordSchema>;
