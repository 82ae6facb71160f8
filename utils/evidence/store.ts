import type { IDBPTransaction } from 'idb';
import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { readMessage } from '@/utils/mail/message-facts';
import { serverTimestamp, userTimestamp } from '@/utils/mail/timestamp';
import type { Database, Stores } from '@/utils/storage/database';
import { type Acquisition, type Declared, sha256Hex } from './acquisition';
import { type CustodyEntry, type CustodyFact, chain } from './custody';
import { EvidenceError } from './errors';
import type { Evidence, StoredEvidence } from './schema';

/** What evidence is written with: nothing is taken from the air. */
export type EvidenceSurroundings = {
  now(): Date;
  uuid(): string;
  /** PostaPersa's own version, for the custody log. */
  version: string;
};

/** Parts that nobody claimed for this long were left by a page that went away. */
const ABANDONED_MS = 60 * 60 * 1000;
/** A removed item can be brought back for this long; then its content goes, and its trace stays. */
const UNDO_MS = 10 * 60 * 1000;

type WritableStores = ('evidence' | 'content' | 'incoming' | 'custody')[];
type Writing = IDBPTransaction<Stores, WritableStores, 'readwrite'>;
const WRITTEN: WritableStores = ['evidence', 'content', 'incoming', 'custody'];

/**
 * The evidence of all mailboxes. Each change and its line in the custody log are one transaction of
 * strict durability: both are on the disk, or neither. Every call may be repeated without harm.
 */
export class EvidenceStore {
  constructor(
    private readonly db: Database,
    private readonly surroundings: EvidenceSurroundings,
  ) {}

  /** A mailbox's evidence in the order in which it was marked. */
  async list(mailbox: string): Promise<Evidence[]> {
    const stored = await this.db.getAllFromIndex('evidence', 'mailbox', mailbox);
    return stored
      .filter(({ removedAt }) => removedAt === null)
      .map(toEvidence)
      .sort((one, other) => compare(one.markedAt, other.markedAt) || compare(one.id, other.id));
  }

  custody(mailbox: string): Promise<CustodyEntry[]> {
    return this.db
      .getAll('custody', IDBKeyRange.bound([mailbox, 0], [mailbox, []]))
      .then((entries) => entries.map(({ mailbox: _, ...entry }) => entry));
  }

  /** Original bytes, or null where they are lost. */
  async content(sha256: string): Promise<Blob | null> {
    return (await this.db.get('content', sha256))?.blob ?? null;
  }

  /** Takes in one part of bytes on their way from the page. */
  async part(transfer: string, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.db.put('incoming', {
      transfer,
      part,
      bytes,
      at: this.surroundings.now().getTime(),
    });
  }

  /**
   * Keeps a message as evidence. Marking what is marked changes nothing; marking what was removed
   * a moment ago brings it back.
   * @throws EvidenceError when the bytes are not all there, or not those that were hashed.
   */
  async acquire(acquisition: Acquisition): Promise<Evidence> {
    const known = await this.#known(acquisition);
    if (known?.removedAt === null) return toEvidence(known);
    if (known) return this.restore(known.id);

    const blob = await this.#assemble(acquisition);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if ((await sha256Hex(bytes)) !== acquisition.sha256) {
      throw new EvidenceError('mismatch', `bytes of ${acquisition.transfer} changed on their way`);
    }
    const evidence = this.#describe(acquisition, bytes);
    await this.#write(async (transaction) => {
      // Another tab may have marked it while this one was hashing.
      const index = transaction.objectStore('evidence').index('message');
      const twin = await index.get([acquisition.mailbox, acquisition.folder, acquisition.serverId]);
      if (twin) return;
      await transaction.objectStore('evidence').add({ ...evidence, removedAt: null });
      await transaction.objectStore('content').put({ sha256: acquisition.sha256, blob });
      await transaction.objectStore('incoming').delete(everyPart(acquisition.transfer));
      await this.#log(transaction, evidence, 'acquired', { host: acquisition.host });
    });
    return toEvidence((await this.#known(acquisition)) ?? { ...evidence, removedAt: null });
  }

  /** Keeps what the user tells of an email that never arrived. */
  async declare(declared: Declared): Promise<Evidence> {
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
    await this.#write(async (transaction) => {
      if (await transaction.objectStore('evidence').get(evidence.id)) return;
      await transaction.objectStore('evidence').add({ ...evidence, removedAt: null });
      await this.#log(transaction, evidence, 'declared');
    });
    return evidence;
  }

  /** Takes an item off. It can be brought back for a while; its line in the custody log stays. */
  async remove(id: string): Promise<void> {
    await this.#change(id, 'removed', (stored) =>
      stored.removedAt === null
        ? { ...stored, removedAt: this.surroundings.now().toISOString() }
        : null,
    );
  }

  async restore(id: string): Promise<Evidence> {
    const stored = await this.#change(id, 'restored', (item) =>
      item.removedAt === null ? null : { ...item, removedAt: null },
    );
    return toEvidence(stored);
  }

  /** Edits what the user may edit; the log names the fields, not their words. */
  async edit(
    id: string,
    fields: Partial<Pick<Evidence, 'kind' | 'note' | 'category'>>,
  ): Promise<Evidence> {
    const stored = await this.#change(
      id,
      'edited',
      (item) => ({ ...item, ...fields }),
      Object.keys(fields).sort().join(' '),
    );
    return toEvidence(stored);
  }

  /** Writes into a mailbox's custody log that its dossier was exported. */
  async exported(mailbox: string, file: string, sha256: string): Promise<void> {
    await this.#write(async (transaction) => {
      await this.#append(transaction, mailbox, {
        ...this.#fact('exported'),
        sha256,
        detail: file,
      });
    });
  }

  /** Lets go of what nobody can want back: abandoned parts, and removed items past their undo. */
  async tidy(): Promise<void> {
    const now = this.surroundings.now().getTime();
    await this.#write(async (transaction) => {
      for await (const cursor of transaction.objectStore('incoming')) {
        if (now - cursor.value.at > ABANDONED_MS) await cursor.delete();
      }
      const evidence = transaction.objectStore('evidence');
      for await (const cursor of evidence) {
        const { removedAt, sha256 } = cursor.value;
        if (removedAt === null || now - Date.parse(removedAt) <= UNDO_MS) continue;
        await cursor.delete();
        if (sha256 === null) continue;
        // The same bytes may be another item's, in this box or in another one.
        const others = await evidence.index('content').count(sha256);
        if (others === 0) await transaction.objectStore('content').delete(sha256);
      }
    });
  }

  #known({ mailbox, folder, serverId }: Acquisition): Promise<StoredEvidence | undefined> {
    return this.db.getFromIndex('evidence', 'message', [mailbox, folder, serverId]);
  }

  async #assemble({ transfer, parts, bytes }: Acquisition): Promise<Blob> {
    const stored = await this.db.getAll('incoming', everyPart(transfer));
    const blob = new Blob(
      stored.map((part) => part.bytes),
      { type: 'message/rfc822' },
    );
    if (stored.length !== parts || blob.size !== bytes) {
      throw new EvidenceError('incomplete', `${blob.size} of ${bytes} bytes arrived`);
    }
    return blob;
  }

  #describe(acquisition: Acquisition, bytes: Uint8Array<ArrayBuffer>): Evidence {
    const { mailbox, outage, folder, serverId, sentMs, receivedMs } = acquisition;
    const facts = readMessage(bytes);
    const sent = facts.date ?? (sentMs === null ? null : serverTimestamp(sentMs, 'server-sent'));
    const received = receivedMs === null ? null : serverTimestamp(receivedMs, 'server-received');
    return {
      id: this.surroundings.uuid(),
      mailbox,
      kind: acquisition.kind ?? (readBounce(bytes) ? 'bounced' : 'archive'),
      outage,
      origin: 'webmail',
      folder,
      serverId,
      messageId: facts.messageId,
      from: facts.from,
      to: facts.to,
      subject: facts.subject,
      sent,
      received,
      delayMs: sent && received ? Date.parse(received.instant) - Date.parse(sent.instant) : null,
      hops: facts.hops,
      sha256: acquisition.sha256,
      bytes: acquisition.bytes,
      declaration: null,
      markedAt: this.surroundings.now().toISOString(),
      note: '',
      category: null,
    };
  }

  /** Reads an item, changes it and logs the change; a null change leaves everything as it is. */
  async #change(
    id: string,
    action: CustodyFact['action'],
    change: (stored: StoredEvidence) => StoredEvidence | null,
    detail = '',
  ): Promise<StoredEvidence> {
    let result: StoredEvidence | undefined;
    await this.#write(async (transaction) => {
      const stored = await transaction.objectStore('evidence').get(id);
      if (!stored) return;
      const changed = change(stored);
      result = changed ?? stored;
      if (!changed) return;
      await transaction.objectStore('evidence').put(changed);
      await this.#log(transaction, changed, action, { detail });
    });
    if (!result) throw new EvidenceError('unknown-item', `no item ${id}`);
    return result;
  }

  async #write(work: (transaction: Writing) => Promise<void>): Promise<void> {
    const transaction = this.db.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
    try {
      await work(transaction);
    } catch (error) {
      transaction.abort();
      // The abort's own rejection says less than what caused it.
      await transaction.done.catch(() => undefined);
      throw error;
    }
    await transaction.done;
  }

  #log(
    transaction: Writing,
    item: Evidence,
    action: CustodyFact['action'],
    more: Partial<CustodyFact> = {},
  ): Promise<void> {
    return this.#append(transaction, item.mailbox, {
      ...this.#fact(action),
      item: item.id,
      sha256: item.sha256,
      folder: item.folder,
      serverId: item.serverId,
      ...more,
    });
  }

  async #append(transaction: Writing, mailbox: string, fact: CustodyFact): Promise<void> {
    const log = transaction.objectStore('custody');
    const last = await log.openCursor(IDBKeyRange.bound([mailbox, 0], [mailbox, []]), 'prev');
    const { mailbox: _, ...previous } = last?.value ?? { mailbox };
    const entry = chain(fact, 'hash' in previous ? (previous as CustodyEntry) : null);
    await log.add({ ...entry, mailbox });
  }

  #fact(action: CustodyFact['action']): CustodyFact {
    return {
      at: this.surroundings.now().toISOString(),
      action,
      item: null,
      sha256: null,
      host: null,
      folder: null,
      serverId: null,
      version: this.surroundings.version,
      detail: '',
    };
  }
}

const everyPart = (transfer: string) => IDBKeyRange.bound([transfer, 0], [transfer, []]);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function toEvidence({ removedAt: _, ...evidence }: StoredEvidence): Evidence {
  return evidence;
}
