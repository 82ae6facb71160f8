import { type Listing, pickRows } from '@/utils/mail/listing';
import type { Database } from '@/utils/storage/database';
import type { Folder, FolderState, MalformedRow } from '@/utils/webmail/webmail';
import { type MailboxColumns, readColumns } from './columns';
import { everyFolder, everyPage } from './keys';
import type { FolderRecord, Mailbox } from './schema';

const DEFAULT_OUTAGE = 'jan2023';

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
    return readColumns(this.db, mailbox, await this.folders(mailbox));
  }
}
