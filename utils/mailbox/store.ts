import type { MailColumns } from '@/utils/gap/messages';
import type { Listing } from '@/utils/mail/listing';
import type { MessageRef } from '@/utils/mail/message';
import type { Database } from '@/utils/storage/database';
import type { Folder, FolderState, MalformedRow } from '@/utils/webmail/webmail';
import type { FolderRecord, Mailbox } from './schema';

const DEFAULT_OUTAGE = 'jan2023';

/** All pages of a folder: an array sorts after every number. */
const everyPage = (mailbox: string, folder: string) =>
  IDBKeyRange.bound([mailbox, folder, 0], [mailbox, folder, []]);
const everyFolder = (mailbox: string) => IDBKeyRange.bound([mailbox, ''], [mailbox, []]);

/** The mailboxes seen in this browser, and what their listings told. */
export class MailboxStore {
  constructor(private readonly db: Database) {}

  /** The box's record, made the first time it is seen. */
  async open(host: string, address: string | null): Promise<Mailbox> {
    const id = address ?? host;
    const transaction = this.db.transaction('mailboxes', 'readwrite');
    const known = await transaction.store.get(id);
    if (known) return known;
    const mailbox: Mailbox = {
      id,
      address,
      host,
      excludedFolders: [],
      off: false,
      outage: DEFAULT_OUTAGE,
      ownOutages: [],
      readAt: null,
    };
    await transaction.store.add(mailbox);
    await transaction.done;
    return mailbox;
  }

  get(id: string): Promise<Mailbox | undefined> {
    return this.db.get('mailboxes', id);
  }

  all(): Promise<Mailbox[]> {
    return this.db.getAll('mailboxes');
  }

  async update(id: string, change: Partial<Mailbox>): Promise<void> {
    const transaction = this.db.transaction('mailboxes', 'readwrite');
    const known = await transaction.store.get(id);
    if (known) await transaction.store.put({ ...known, ...change, id });
    await transaction.done;
  }

  folders(mailbox: string): Promise<FolderRecord[]> {
    return this.db.getAll('folders', everyFolder(mailbox));
  }

  async folder(mailbox: string, { id, title, role }: Folder): Promise<FolderRecord> {
    const transaction = this.db.transaction('folders', 'readwrite');
    const known = await transaction.store.get([mailbox, id]);
    const record: FolderRecord = known
      ? { ...known, title, role }
      : {
          mailbox,
          folder: id,
          title,
          role,
          pages: 0,
          rows: 0,
          complete: false,
          state: null,
          malformed: [],
        };
    await transaction.store.put(record);
    await transaction.done;
    return record;
  }

  /** Ids in the order in which they were read. */
  async ids(mailbox: string, folder: string): Promise<string[]> {
    const pages = await this.db.getAll('listings', everyPage(mailbox, folder));
    return pages.flatMap((page) => page.ids);
  }

  async append(
    mailbox: string,
    folder: string,
    page: number,
    listing: Listing,
    malformed: MalformedRow[],
  ): Promise<void> {
    const transaction = this.db.transaction(['folders', 'listings'], 'readwrite');
    const record = await transaction.objectStore('folders').get([mailbox, folder]);
    // A page sent twice (the worker died before it could answer) is stored once.
    if (record && page === record.pages) {
      await transaction.objectStore('listings').put({ ...listing, mailbox, folder, page });
      await transaction.objectStore('folders').put({
        ...record,
        pages: page + 1,
        rows: record.rows + listing.ids.length,
        malformed: [...record.malformed, ...malformed.map(({ id, reason }) => ({ id, reason }))],
      });
    }
    await transaction.done;
  }

  /** Forgets messages that the folder no longer lists. */
  async remove(mailbox: string, folder: string, ids: string[]): Promise<void> {
    const gone = new Set(ids);
    const transaction = this.db.transaction(['folders', 'listings'], 'readwrite');
    let removed = 0;
    let cursor = await transaction.objectStore('listings').openCursor(everyPage(mailbox, folder));
    while (cursor) {
      const page = cursor.value;
      const kept = page.ids.flatMap((id, row) => (gone.has(id) ? [] : [row]));
      if (kept.length < page.ids.length) {
        removed += page.ids.length - kept.length;
        await cursor.update({ ...page, ...pickRows(page, kept) });
      }
      cursor = await cursor.continue();
    }
    const record = await transaction.objectStore('folders').get([mailbox, folder]);
    if (record) {
      await transaction
        .objectStore('folders')
        .put({ ...record, rows: record.rows - removed, complete: false });
    }
    await transaction.done;
  }

  async reset(mailbox: string, folder: string): Promise<void> {
    const transaction = this.db.transaction(['folders', 'listings'], 'readwrite');
    await transaction.objectStore('listings').delete(everyPage(mailbox, folder));
    const record = await transaction.objectStore('folders').get([mailbox, folder]);
    if (record) {
      await transaction.objectStore('folders').put({
        ...record,
        pages: 0,
        rows: 0,
        malformed: [],
        complete: false,
        state: null,
      });
    }
    await transaction.done;
  }

  async complete(mailbox: string, folder: string, state: FolderState): Promise<void> {
    const transaction = this.db.transaction('folders', 'readwrite');
    const record = await transaction.store.get([mailbox, folder]);
    if (record) await transaction.store.put({ ...record, complete: true, state });
    await transaction.done;
  }

  async finish(mailbox: string, folders: string[], readAt: string): Promise<void> {
    for (const { folder } of await this.folders(mailbox)) {
      if (folders.includes(folder)) continue;
      const transaction = this.db.transaction(['folders', 'listings'], 'readwrite');
      await transaction.objectStore('listings').delete(everyPage(mailbox, folder));
      await transaction.objectStore('folders').delete([mailbox, folder]);
      await transaction.done;
    }
    await this.update(mailbox, { readAt });
  }

  /** When each message in the sent folders was sent, epoch ms, in no order. */
  async sentTimes(mailbox: string): Promise<number[]> {
    const folders = (await this.folders(mailbox)).filter(({ role }) => role === 'sent');
    const times: number[] = [];
    for (const { folder } of folders) {
      const pages = await this.db.getAll('listings', everyPage(mailbox, folder));
      for (const { sent, received } of pages) {
        for (const [row, at] of sent.entries()) times.push(at || (received[row] as number));
      }
    }
    return times;
  }

  /** Every received message in columns, and how to find one again by its position. */
  async columns(mailbox: string): Promise<MailboxColumns> {
    const folders = await this.folders(mailbox);
    const incoming = folders.filter(({ role }) => role !== 'sent' && role !== 'drafts');
    const rows = incoming.reduce((sum, folder) => sum + folder.rows, 0);
    const columns = { received: new Float64Array(rows), sent: new Float64Array(rows) };
    const stretches: Stretch[] = [];
    const ranges: FolderRange[] = [];
    let at = 0;
    for (const { folder } of incoming) {
      const start = at;
      let cursor = await this.db
        .transaction('listings')
        .store.openCursor(everyPage(mailbox, folder));
      while (cursor) {
        const { received, sent, ids, page } = cursor.value;
        columns.received.set(received, at);
        columns.sent.set(sent, at);
        stretches.push({ start: at, folder, page, ids });
        at += ids.length;
        cursor = await cursor.continue();
      }
      ranges.push({ start, end: at });
    }
    return {
      columns,
      folders: ranges,
      setAside: folders.reduce((sum, folder) => sum + folder.malformed.length, 0),
      locate(position) {
        const { folder, ids, row } = locate(stretches, position);
        return { folder, id: ids[row] ?? '' };
      },
      describe: (positions) => this.#describe(mailbox, stretches, positions),
    };
  }

  /** Reads again what is not held in memory for every message: who wrote it, and about what. */
  async #describe(
    mailbox: string,
    stretches: Stretch[],
    positions: readonly number[],
  ): Promise<DescribedMessage[]> {
    const pages = new Map<string, Listing | undefined>();
    const described: DescribedMessage[] = [];
    for (const position of positions) {
      const { folder, page, ids, row } = locate(stretches, position);
      const key = `${folder}\n${page}`;
      if (!pages.has(key)) pages.set(key, await this.db.get('listings', [mailbox, folder, page]));
      const listing = pages.get(key);
      const from = senderOf(listing, row);
      described.push({ folder, id: ids[row] ?? '', from, subject: listing?.subjects[row] ?? '' });
    }
    return described;
  }
}

/** `from` is the sender as `Name <address>`, or the address alone. */
export type DescribedMessage = MessageRef & { from: string; subject: string };
/** Positions of one folder's messages in the columns; the end is exclusive. */
export type FolderRange = { start: number; end: number };
export type MailboxColumns = {
  columns: MailColumns;
  folders: FolderRange[];
  /** Rows that could not be read. */
  setAside: number;
  locate(position: number): MessageRef;
  /** In the order of the positions. */
  describe(positions: readonly number[]): Promise<DescribedMessage[]>;
};

type Stretch = { start: number; folder: string; page: number; ids: string[] };

function locate(stretches: Stretch[], position: number): Stretch & { row: number } {
  const stretch = stretches.findLast(({ start }) => start <= position);
  if (!stretch) throw new RangeError(`no message at ${position}`);
  return { ...stretch, row: position - stretch.start };
}

function senderOf(listing: Listing | undefined, row: number): string {
  const name = listing?.senderNames[row];
  const address = listing?.senderAddresses[row] ?? '';
  return name ? `${name} <${address}>` : address;
}

function pickRows(listing: Listing, rows: number[]): Listing {
  const texts = (column: string[]) => rows.map((row) => column[row] ?? '');
  const numbers = (column: Float64Array) =>
    Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
  return {
    ids: texts(listing.ids),
    messageIds: texts(listing.messageIds),
    senderNames: texts(listing.senderNames),
    senderAddresses: texts(listing.senderAddresses),
    subjects: texts(listing.subjects),
    received: numbers(listing.received),
    sent: numbers(listing.sent),
    sizes: numbers(listing.sizes),
    flags: numbers(listing.flags),
  };
}
