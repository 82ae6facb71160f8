import type { IDBPTransaction } from 'idb';
import type { Database, Stores } from '@/utils/storage/database';
import { type CustodyEntry, type CustodyFact, chain } from './custody';
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

/** All entries of a mailbox's log, all parts of a transfer: an array sorts after every number. */
export const everyOf = (first: string) => IDBKeyRange.bound([first, 0], [first, []]);

/** One transaction over the evidence, and the custody log that goes with it. */
export class Writing {
  readonly #heads = new Map<string, CustodyEntry | null>();
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

  async settled(): Promise<void> {
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
    this.queue(this.transaction.objectStore('custody').add({ ...entry, mailbox }));
    this.#heads.set(mailbox, entry);
  }

  /** The same, of a piece of evidence. */
  logItem(
    { mailbox, id: item, sha256, folder, serverId }: Evidence,
    fact: Partial<CustodyFact> & Pick<CustodyFact, 'action'>,
  ): Promise<void> {
    return this.log(mailbox, { item, sha256, folder, serverId, ...fact });
  }

  async #head(mailbox: string): Promise<CustodyEntry | null> {
    const known = this.#heads.get(mailbox);
    if (known !== undefined) return known;
    const log = this.transaction.objectStore('custody');
    const last = await log.openCursor(everyOf(mailbox), 'prev');
    if (!last) return null;
    const { mailbox: _, ...entry } = last.value;
    return entry;
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
    await writing.settled();
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
