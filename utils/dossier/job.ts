import * as z from 'zod/mini';
import { sha256Schema } from '@/utils/evidence/schema';

/**
 * One export of one mailbox's dossier. The record outlives popup and worker: whoever comes next sees
 * how far it is, and a job that was cut off is run again from its own `createdAt`, to the same bytes.
 */
export const exportJobSchema = z.object({
  mailbox: z.string(),
  outage: z.string(),
  id: z.string(),
  language: z.enum(['it', 'en']),
  /** Shorten other people's addresses in the PDF; the originals stay in `prove/`. */
  shortenAddresses: z.boolean(),
  /** Ids of the evidence whose content stays on the machine. */
  leftOut: z.array(z.string()),
  /** RFC 3339 in UTC. */
  createdAt: z.iso.datetime(),
  state: z.enum(['running', 'saving', 'done', 'failed', 'cancelled']),
  /** The file is being written, or what was written is being read back. */
  step: z.enum(['writing', 'checking']),
  /** Bytes of this step, so far and in all. */
  written: z.number(),
  total: z.number(),
  /** Ms that this step still takes; null while that is not known. */
  remainingMs: z.nullable(z.number()),
  /** The finished file. */
  file: z.nullable(z.object({ name: z.string(), bytes: z.int(), sha256: sha256Schema })),
  /** Items that are listed in `data/eccezioni.csv`, but for those that the user held back. */
  exceptions: z.int(),
  /** Why it failed, as the user is told it. */
  failure: z.nullable(z.enum(['storage-full', 'storage', 'too-many', 'interrupted', 'unexpected'])),
  /** The browser's id of the download, once the file is being saved. */
  downloadId: z.nullable(z.int()),
});
export type ExportJob = z.infer<typeof exportJobSchema>;

/** What the user decides about a dossier before it is made. */
export const exportRequestSchema = z.pick(exportJobSchema, {
  mailbox: true,
  outage: true,
  language: true,
  shortenAddresses: true,
  leftOut: true,
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** Whether a job still keeps a writer or a download busy. */
export function isUnderWay({ state }: ExportJob): boolean {
  return state === 'running' || state === 'saving';
}

/** A job that has not written anything yet. */
export function newJob(
  request: ExportRequest,
  begun: Pick<ExportJob, 'id' | 'createdAt'>,
): ExportJob {
  return {
    ...request,
    ...begun,
    state: 'running',
    step: 'writing',
    written: 0,
    total: 0,
    remainingMs: null,
    file: null,
    exceptions: 0,
    failure: null,
    downloadId: null,
  };
}
