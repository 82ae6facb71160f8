import type { MailColumns } from '@/utils/gap/messages';
import type { Listing } from '@/utils/mail/listing';
import type { MessageRef } from '@/utils/mail/message';
import type { Database } from '@/utils/storage/database';
import { everyPage } from './keys';
import type { FolderRecord } from './schema';

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

/** One stored page of a folder, and where it begins in the columns. */
type Stretch = { start: number; folder: string; page: number; ids: string[] };

/** Every received message in columns: only what the analysis needs is held, the rest is read again. */
export async function readColumns(
  db: Database,
  mailbox: string,
  folders: readonly FolderRecord[],
): Promise<MailboxColumns> {
  const incoming = folders.filter(({ role }) => role !== 'sent' && role !== 'drafts');
  const rows = incoming.reduce((sum, folder) => sum + folder.rows, 0);
  const columns = { received: new Float64Array(rows), sent: new Float64Array(rows) };
  const stretches: Stretch[] = [];
  const ranges: FolderRange[] = [];
  let at = 0;
  for (const { folder } of incoming) {
    const start = at;
    let cursor = await db.transaction('listings').store.openCursor(everyPage(mailbox, folder));
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
    describe: (positions) => describe(db, mailbox, stretches, positions),
  };
}

async function describe(
  db: Database,
  mailbox: string,
  stretches: Stretch[],
  positions: readonly number[],
): Promise<DescribedMessage[]> {
  const pages = new Map<string, Listing | undefined>();
  const described: DescribedMessage[] = [];
  for (const position of positions) {
    const { folder, page, ids, row } = locate(stretches, position);
    const key = `${folder}\n${page}`;
    if (!pages.has(key)) pages.set(key, await db.get('listings', [mailbox, folder, page]));
    const listing = pages.get(key);
    const from = senderOf(listing, row);
    described.push({ folder, id: ids[row] ?? '', from, subject: listing?.subjects[row] ?? '' });
  }
  return described;
}

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
