import { type Listing, pickRows, sliceListing } from '@/utils/mail/listing';
import type { MessageRef } from '@/utils/mail/message';
import type { Folder, FolderState, MalformedRow, Page, Webmail } from '@/utils/webmail/webmail';
import type { FolderRecord } from './schema';

/** Rows asked per request: fewer requests cost less than the wait that the throttle imposes. */
export const PAGE_ROWS = 1000;
/** Messages asked by id in one request; kept below the middleware's limit on a request's objects. */
const BATCH_ROWS = 250;

/** Where a reading is kept. Every call may be repeated: the same page twice is stored once. */
export interface ReadingSink {
  folder(folder: Folder): Promise<FolderRecord>;
  ids(folder: string): Promise<string[]>;
  append(folder: string, page: number, listing: Listing, malformed: MalformedRow[]): Promise<void>;
  remove(folder: string, ids: string[]): Promise<void>;
  reset(folder: string): Promise<void>;
  complete(folder: string, state: FolderState): Promise<void>;
  /** The whole mailbox is read; folders that the server no longer lists are forgotten. */
  finish(folders: string[]): Promise<void>;
}

export type ReadingProgress = {
  /** Messages read so far and expected, over all folders. */
  read: number;
  total: number;
  folder: string;
};

export type ReadingOptions = {
  webmail: Webmail;
  sink: ReadingSink;
  excluded: readonly string[];
  signal: AbortSignal;
  onProgress(progress: ReadingProgress): void;
};

/**
 * Reads every folder that holds mail, and only what is not stored yet. Interrupted anywhere, the
 * next call goes on where it was, because each page is stored before the next one is asked for.
 * @throws WebmailError what the webmail refused; what was read until then is stored.
 */
export async function readMailbox(options: ReadingOptions): Promise<Folder[]> {
  const { webmail, sink, excluded, signal } = options;
  const folders = (await webmail.folders(signal)).filter(
    (folder) => folder.role !== 'drafts' && !excluded.includes(folder.id),
  );
  const records = new Map<string, FolderRecord>();
  for (const folder of folders) records.set(folder.id, await sink.folder(folder));

  let total = folders.reduce((sum, { total }) => sum + (total ?? 0), 0);
  let read = 0;
  for (const folder of folders) {
    const record = records.get(folder.id) as FolderRecord;
    const report = (rows: number) => {
      total = Math.max(total, read + rows);
      options.onProgress({ read: read + rows, total, folder: folder.title });
    };
    read += await new FolderReading(options, record, report).run();
  }
  await sink.finish(folders.map((folder) => folder.id));
  return folders;
}

/** Brings one folder up to date; gives the rows it then holds. */
class FolderReading {
  #pages: number;
  #rows: number;
  /** Ids of the rows that are stored: a server may repeat itself. */
  #ids = new Set<string>();
  /** Ids of the rows that could not be read; null where not even that could. */
  #malformed: (string | null)[];

  constructor(
    private readonly options: Pick<ReadingOptions, 'webmail' | 'sink' | 'signal'>,
    private record: FolderRecord,
    private readonly report: (rows: number) => void,
  ) {
    this.#pages = record.pages;
    this.#rows = record.rows;
    this.#malformed = record.malformed.map(({ id }) => id);
  }

  async run(): Promise<number> {
    const { webmail, sink, signal } = this.options;
    const state = await webmail.examine(this.record.folder, signal);
    this.report(this.#rows);
    if (this.#isUnchanged(state)) return this.#rows;
    if (this.#isAnotherFolder(state)) await this.#startOver();
    const continued = !this.record.complete && (await this.#readOn());
    if (!continued || !this.#fits(state)) await this.#readDifference();
    await sink.complete(this.record.folder, this.#fits(state) ? state : null);
    return this.#rows;
  }

  /**
   * Whether as many rows were read as the server counts. Where not, one of its answers was wrong: the
   * folder is not taken for unchanged the next time.
   */
  #fits(state: FolderState): boolean {
    return state === null || state.total === this.#rows + this.#malformed.length;
  }

  #isUnchanged(state: FolderState): boolean {
    const { complete, state: known } = this.record;
    if (!complete || !known || !state) return false;
    return (
      known.validity === state.validity && known.total === state.total && known.next === state.next
    );
  }

  /** A new UIDVALIDITY means that the stored ids no longer name the same messages (RFC 3501 2.3.1.1). */
  #isAnotherFolder(state: FolderState): boolean {
    const known = this.record.state;
    return known !== null && state !== null && known.validity !== state.validity;
  }

  async #startOver(): Promise<void> {
    await this.options.sink.reset(this.record.folder);
    this.record = { ...this.record, complete: false };
    this.#pages = 0;
    this.#rows = 0;
    this.#malformed = [];
    this.#ids.clear();
  }

  /**
   * Pages on from the rows already stored. The first row asked is the last one stored: if it is
   * another message now, the folder changed under us; if rows come that are stored already, the
   * server repeats itself. False sends us to the difference.
   */
  async #readOn(): Promise<boolean> {
    const { webmail, sink, signal } = this.options;
    const folder = this.record.folder;
    if (this.#rows > 0) this.#ids = new Set(await sink.ids(folder));
    let last = [...this.#ids].at(-1) ?? null;
    let position = this.#rows + this.#malformed.length;
    for (;;) {
      const overlap = last === null ? 0 : 1;
      const start = position - overlap;
      const page = await webmail.page(folder, start, start + PAGE_ROWS, signal);
      const { ids } = page.listing;
      const rows = ids.length + page.malformed.length;
      if (overlap === 1 && ids[0] !== last) return false;
      const added = await this.#append({ ...page, listing: sliceListing(page.listing, overlap) });
      if (added < ids.length - overlap) return false;
      position += rows - overlap;
      last = ids.at(-1) ?? last;
      if (rows < PAGE_ROWS) return true;
      if (added === 0) return false;
    }
  }

  /** Compares ids: what went is forgotten, what came is asked for by id. */
  async #readDifference(): Promise<void> {
    const { webmail, sink, signal } = this.options;
    const folder = this.record.folder;
    const stored = await sink.ids(folder);
    this.#ids = new Set(stored);
    const known = new Set([...stored, ...this.#malformed]);
    const current = await webmail.ids(folder, signal);
    const listed = new Set(current);
    const gone = stored.filter((id) => !listed.has(id));
    if (gone.length > 0) await sink.remove(folder, gone);
    this.#rows -= gone.length;
    for (const id of gone) this.#ids.delete(id);
    const came: MessageRef[] = [...listed]
      .filter((id) => !known.has(id))
      .map((id) => ({ folder, id }));
    for (let at = 0; at < came.length; at += BATCH_ROWS) {
      await this.#append(await webmail.summaries(came.slice(at, at + BATCH_ROWS), signal));
    }
  }

  /** Stores the rows that are not stored yet; gives how many they were. */
  async #append({ listing: listed, malformed }: Page): Promise<number> {
    const listing = this.#unread(listed);
    if (listing.ids.length + malformed.length === 0) return 0;
    const { sink } = this.options;
    await sink.append(this.record.folder, this.#pages, listing, malformed);
    this.#pages += 1;
    this.#rows += listing.ids.length;
    this.#malformed.push(...malformed.map(({ id }) => id));
    this.report(this.#rows);
    return listing.ids.length;
  }

  #unread(listing: Listing): Listing {
    const rows = [...listing.ids.keys()].filter((row) => {
      const id = listing.ids[row] as string;
      const isNew = !this.#ids.has(id);
      this.#ids.add(id);
      return isNew;
    });
    return rows.length === listing.ids.length ? listing : pickRows(listing, rows);
  }
}
