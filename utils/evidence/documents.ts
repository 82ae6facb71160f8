import * as z from 'zod/mini';
import { sha256Hex } from '@/utils/sha256';
import type { Database } from '@/utils/storage/database';
import { MAX_CONTENT_BYTES } from './acquisition';
import { releaseContent } from './content';
import { EvidenceError } from './errors';
import { sha256Schema } from './schema';
import { type EvidenceSurroundings, write } from './writing';

/**
 * A document that the user added to a case (a receipt, a contract, a picture) as it is stored; its
 * bytes are kept apart. Damages and complaints refer to it by its SHA-256.
 */
export const storedDocumentSchema = z.object({
  mailbox: z.string(),
  outage: z.string(),
  sha256: sha256Schema,
  /** The name that the file had. */
  name: z.string(),
  /** Media type as the browser told it; empty where it did not. */
  type: z.string(),
  bytes: z.int(),
  /** RFC 3339 in UTC. */
  addedAt: z.iso.datetime(),
});
export type StoredDocument = z.infer<typeof storedDocumentSchema>;

/** The documents of all cases, in their original bytes, each addition in the custody log. */
export class DocumentStore {
  constructor(
    private readonly db: Database,
    private readonly surroundings: EvidenceSurroundings,
  ) {}

  /** A case's documents in the order in which they were added. */
  async list(mailbox: string, outage: string): Promise<StoredDocument[]> {
    const ofCase = IDBKeyRange.bound([mailbox, outage, ''], [mailbox, outage, []]);
    const documents = await this.db.getAll('documents', ofCase);
    return documents.sort((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
  }

  /**
   * Adds a file; the same bytes twice in one case are one document.
   * @throws EvidenceError `too-large`; DOMException where the file cannot be read.
   */
  async add(mailbox: string, outage: string, file: File): Promise<StoredDocument> {
    if (file.size > MAX_CONTENT_BYTES) throw new EvidenceError('too-large', `${file.size} bytes`);
    const bytes = await file.arrayBuffer();
    const document: StoredDocument = {
      mailbox,
      outage,
      sha256: await sha256Hex(bytes),
      name: file.name,
      type: file.type,
      bytes: bytes.byteLength,
      addedAt: this.surroundings.now().toISOString(),
    };
    const { sha256, name, type } = document;
    const blob = new Blob([bytes], { type });
    return write(this.db, this.surroundings, async (writing) => {
      const documents = writing.transaction.objectStore('documents');
      const known = await documents.get([mailbox, outage, sha256]);
      if (known) return known;
      await documents.add(document);
      await writing.transaction.objectStore('content').put({ sha256, blob });
      await writing.log(mailbox, { action: 'imported', item: sha256, sha256, detail: name });
      return document;
    });
  }

  /** Takes a document out of a case; its line in the custody log stays. */
  async remove(mailbox: string, outage: string, sha256: string): Promise<void> {
    await write(this.db, this.surroundings, async (writing) => {
      const documents = writing.transaction.objectStore('documents');
      const document = await documents.get([mailbox, outage, sha256]);
      if (!document) return;
      await documents.delete([mailbox, outage, sha256]);
      await releaseContent(writing.transaction, sha256);
      const { name: detail } = document;
      await writing.log(mailbox, { action: 'removed', item: sha256, sha256, detail });
    });
  }
}
