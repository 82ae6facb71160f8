import { userTimestamp } from '@/utils/mail/timestamp';
import type { Database } from '@/utils/storage/database';
import type { JsonLines } from '@/utils/storage/json-lines';
import { everyOf } from '@/utils/storage/key-range';
import { acquire } from './acquire';
import type { Acquisition, Declared } from './acquisition';
import type { EvidenceEdit } from './actions';
import { storedBytes } from './content';
import { copyEvidence, copyLog, type EvidenceLines, type LogLines } from './copied';
import type { CustodyEntry, CustodyFact } from './custody';
import { entriesOf } from './custody-records';
import { EvidenceError } from './errors';
import type { FoundMessage } from './found';
import { storePart } from './incoming';
import { isAltered } from './integrity-report';
import { type Kept, keep } from './keep';
import { inMarkedOrder, isThere } from './marked-order';
import { noteRefusal, type Refusal } from './refusal';
import type { Evidence, EvidenceSummary, StoredEvidence } from './schema';
import { tidy } from './tidy';
import { type EvidenceSurroundings, write } from './writing';

/**
 * The evidence of all mailboxes. Each change and its line in the custody log are one transaction of
 * strict durability: both are on the disk, or neither. Every call may be repeated without harm, and
 * from several contexts at once: the background serves the page of the webmail, the pages of the
 * extension, which have files to read, write for themselves.
 */
export class EvidenceStore {
  constructor(
    private readonly db: Database,
    private readonly surroundings: EvidenceSurroundings,
  ) {}

  /** A mailbox's evidence, or that of an outage in it, in the order in which it was marked. */
  list(mailbox: string, outage?: string): Promise<Evidence[]> {
    return inMarkedOrder(this.db, { mailbox, outage }, toEvidence);
  }

  /**
   * Appends evidence of an outage to a file, for who has not the memory for a list: some thousand
   * pieces after the id `after`.
   */
  copyEvidence(
    mailbox: string,
    outage: string,
    file: JsonLines,
    after?: string,
  ): Promise<EvidenceLines> {
    return copyEvidence(this.db, { mailbox, outage }, file, after);
  }

  /** The list in few words, for who only counts. */
  summaries(mailbox: string, outage?: string): Promise<EvidenceSummary[]> {
    return inMarkedOrder(this.db, { mailbox, outage }, summaryOf);
  }

  /** Whether a mailbox has such a piece; reads no further than to the first one. */
  has(mailbox: string, isSuch: (evidence: Evidence) => boolean): Promise<boolean> {
    return isThere(this.db, { mailbox }, isSuch);
  }

  /** @throws EvidenceError where there is none, or it was taken off. */
  async get(id: string): Promise<Evidence> {
    const stored = await this.db.get('evidence', id);
    if (stored?.removedAt !== null) throw unknownItem(id);
    return toEvidence(stored);
  }

  async custody(mailbox: string): Promise<CustodyEntry[]> {
    return entriesOf(await this.db.getAll('custody', everyOf(mailbox)));
  }

  /** Appends its entries to a file, for who has not the memory for them all: some thousand after one. */
  copyLog(mailbox: string, file: JsonLines, after: CustodyEntry | null): Promise<LogLines> {
    return copyLog(this.db, mailbox, file, after);
  }

  /** Original bytes, or null where they are lost. */
  bytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return storedBytes(this.db, sha256);
  }

  /** Whether bytes were found lost or altered. */
  isAltered(sha256: string): Promise<boolean> {
    return isAltered(this.db, sha256);
  }

  /** Takes in one part of bytes on their way from the page. */
  part(transfer: string, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return storePart(this.db, { transfer, part, bytes }, this.surroundings.now().getTime());
  }

  /**
   * Keeps a message of the webmail as evidence, or puts back the bytes that one lost.
   * @throws EvidenceError when the bytes are not all there, or not those that were hashed.
   */
  async acquire(acquisition: Acquisition): Promise<Evidence> {
    return toEvidence(await acquire(this.db, this.surroundings, acquisition));
  }

  /** Notes that the webmail did not give a message that was to be kept. */
  refuse(refusal: Refusal): Promise<void> {
    return noteRefusal(this.db, this.surroundings, refusal);
  }

  /** Keeps messages whose bytes are at hand, all of them or none. */
  keep(messages: readonly FoundMessage[]): Promise<Kept[]> {
    return keep(this.db, messages, this.surroundings);
  }

  /** Keeps what the user tells of an email that never arrived. */
  declare(declared: Declared): Promise<Evidence> {
    const evidence: Evidence = {
      id: declared.id,
      mailbox: declared.mailbox,
      kind: 'never',
      outage: declared.outage,
      origin: 'declared',
      folder: null,
      serverId: null,
      messageId: null,
      from: { name: null, address: declared.sender },
      to: [],
      subject: declared.subject,
      sent: declared.expectedAt === null ? null : userTimestamp(declared.expectedAt),
      received: null,
      delayMs: null,
      hops: [],
      sha256: null,
      bytes: null,
      declaration: { howKnown: declared.howKnown, wouldHaveDone: declared.wouldHaveDone },
      markedAt: this.surroundings.now().toISOString(),
      note: '',
      category: null,
    };
    return write(this.db, this.surroundings, async (writing) => {
      const records = writing.transaction.objectStore('evidence');
      const known = await records.get(evidence.id);
      if (known) return toEvidence(known);
      await records.add({ ...evidence, removedAt: null });
      await writing.logItem(evidence, { action: 'declared' });
      return evidence;
    });
  }

  /** Takes an item off. It can be brought back for a while; its line in the custody log stays. */
  async remove(id: string): Promise<void> {
    const removedAt = this.surroundings.now().toISOString();
    await this.#change(id, 'removed', (stored) =>
      stored.removedAt === null ? { removedAt } : null,
    );
  }

  restore(id: string): Promise<Evidence> {
    return this.#change(id, 'restored', (stored) =>
      stored.removedAt === null ? null : { removedAt: null },
    );
  }

  /** Edits what the user may edit; the log names the fields that changed, not their words. */
  edit(id: string, fields: EvidenceEdit): Promise<Evidence> {
    return this.#change(id, 'edited', (stored) => {
      const names = Object.keys(fields) as (keyof EvidenceEdit)[];
      const changed = names.filter((name) => fields[name] !== stored[name]);
      if (changed.length === 0) return null;
      return Object.fromEntries(changed.map((name) => [name, fields[name]]));
    });
  }

  /** Writes into a mailbox's custody log that a file with its evidence was saved; once per file. */
  async exported(mailbox: string, file: string, sha256: string): Promise<void> {
    await write(this.db, this.surroundings, async (writing) => {
      const records = writing.transaction.objectStore('custody');
      for await (const { value } of records.iterate(everyOf(mailbox), 'prev')) {
        const isLogged = value.entries.some(
          (entry) =>
            entry.action === 'exported' && entry.sha256 === sha256 && entry.detail === file,
        );
        if (isLogged) return;
      }
      await writing.log(mailbox, { action: 'exported', sha256, detail: file });
    });
  }

  /** Lets go of what nobody can want back. */
  tidy(): Promise<void> {
    return tidy(this.db, this.surroundings);
  }

  /** Reads an item, changes it and logs the change; a null change leaves everything as it is. */
  #change(
    id: string,
    action: CustodyFact['action'],
    change: (stored: StoredEvidence) => Partial<StoredEvidence> | null,
  ): Promise<Evidence> {
    return write(this.db, this.surroundings, async (writing) => {
      const records = writing.transaction.objectStore('evidence');
      const stored = await records.get(id);
      if (!stored) throw unknownItem(id);
      const changes = change(stored);
      if (!changes) return toEvidence(stored);
      const changed = { ...stored, ...changes };
      await records.put(changed);
      const detail = action === 'edited' ? Object.keys(changes).sort().join(' ') : '';
      await writing.logItem(changed, { action, detail });
      return toEvidence(changed);
    });
  }
}

const unknownItem = (id: string) => new EvidenceError('unknown-item', `no item ${id}`);

function toEvidence({ removedAt: _, ...evidence }: StoredEvidence): Evidence {
  return evidence;
}

const summaryOf = ({ id, kind, sha256, messageId, markedAt }: Evidence): EvidenceSummary => ({
  id,
  kind,
  sha256,
  messageId,
  markedAt,
});
