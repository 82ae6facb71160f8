import type { IDBPTransaction } from 'idb';
import type { Database, Stores } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import { type CustodyEntry, type CustodyFact, chain } from './custody';
import { custodyRecord } from './custody-records';
import type { Evidence } from './schema';

/** What evidence is written with: nothing is taken from the air. */
export type EvidenceSurroundings = {
  now(): Date;
  uuid(): string;
  /** PostaPersa's own version, for the custody log. */
  version: string;
};

type WrittenStores = ('evidence' | 'documents' | 'content' | 'incoming' | 'custody' | 'status')[];
export type Transaction = IDBPTransaction<Stores, WrittenStores, 'readwrite'>;
const WRITTEN: WrittenStores = [
  'evidence',
  'documents',
  'content',
  'incoming',
  'custody',
  'status',
];

/** One transaction over the evidence, and the custody log that goes with it. */
export class Writing {
  /** What goes into each mailbox's custody log. */
  readonly #logged = new Map<string, CustodyEntry[]>();
  readonly #requests: Promise<unknown>[] = [];

  constructor(
    readonly transaction: Transaction,
    private readonly surroundings: EvidenceSurroundings,
  ) {}

  /**
   * Lets a request run while the next ones are made: to wait for each is what takes the time. The
   * transaction ends when all of them have.
   */
  queue(request: Promise<unknown>): void {
    // Whoever waits for all of them hears of it.
    request.catch(() => undefined);
    this.#requests.push(request);
  }

  /** Writes the custody logs, and waits for every request. */
  async finish(): Promise<void> {
    for (const [mailbox, entries] of this.#logged) {
      const record = custodyRecord(mailbox, entries);
      if (record) this.queue(this.transaction.objectStore('custody').add(record));
    }
    await Promise.all(this.#requests);
  }

  /** Writes into a mailbox's custody log what was done; one entry after the other. */
  async log(mailbox: string, fact: Partial<CustodyFact> & Pick<CustodyFact, 'action'>) {
    const entry = chain(
      {
        at: this.surroundings.now().toISOString(),
        item: null,
        sha256: null,
        host: null,
        folder: null,
        serverId: null,
        version: this.surroundings.version,
        detail: '',
        ...fact,
      },
      await this.#head(mailbox),
    );
    const logged = this.#logged.get(mailbox);
    if (logged) logged.push(entry);
    else this.#logged.set(mailbox, [entry]);
  }

  /** The same, of a piece of evidence. */
  logItem(
    { mailbox, id: item, sha256, folder, serverId }: Evidence,
    fact: Partial<CustodyFact> & Pick<CustodyFact, 'action'>,
  ): Promise<void> {
    return this.log(mailbox, { item, sha256, folder, serverId, ...fact });
  }

  async #head(mailbox: string): Promise<CustodyEntry | null> {
    const logged = this.#logged.get(mailbox)?.at(-1);
    if (logged) return logged;
    const log = this.transaction.objectStore('custody');
    const last = await log.openCursor(everyOf(mailbox), 'prev');
    return last?.value.entries.at(-1) ?? null;
  }
}

/**
 * Does a work in one transaction of strict durability: afterwards all of it is on the disk, or
 * nothing of it is.
 * @throws what the work threw, or the DOMException for which the browser gave the transaction up.
 */
export async function write<R>(
  db: Database,
  surroundings: EvidenceSurroundings,
  work: (writing: Writing) => Promise<R>,
): Promise<R> {
  const transaction = db.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
  try {
    const writing = new Writing(transaction, surroundings);
    const result = await work(writing);
    await writing.finish();
    await transaction.done;
    return result;
  } catch (error) {
    // Where the browser gave up itself (the disk is full), its own reason says more.
    const reason = transaction.error ?? error;
    abort(transaction);
    await transaction.done.catch(() => undefined);
    throw reason;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It is over already.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
