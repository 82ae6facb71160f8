/** What the browser benchmark runs inside of a page: the extension's own code, bundled as it is. */
import { MailboxStore } from '@/utils/mailbox/store';
import { openDatabase } from '@/utils/storage/database';
import { decorateRows } from '@/utils/webmail/appsuite/page/rows';
import { readRows } from '@/utils/webmail/appsuite/rows';
import type { WebmailHook } from '../../webmail/pages/ui/test-hook';
import { median } from './report';

const BOX = 'maria.rossi@libero.it';
const FOLDER = 'default0/INBOX';

/** Ms for pages stored as they are, and for one put per row. */
export async function saving(pages: string[]): Promise<{ paged: number; single: number }> {
  const listings = pages.map((page) => readRows(JSON.parse(page).data, FOLDER).listing);
  const store = new MailboxStore(await openDatabase(`bench-${performance.now()}`));
  await store.open('mail1.libero.it', BOX);
  await store.folder(BOX, { id: FOLDER, title: 'Inbox', role: 'inbox', total: null });
  const start = performance.now();
  for (const [page, listing] of listings.entries()) {
    await store.append(BOX, FOLDER, page, listing, []);
  }
  const paged = performance.now() - start;
  return { paged, single: await rowByRow(pages) };
}

async function rowByRow(pages: string[]): Promise<number> {
  const rows = pages.map((page) => JSON.parse(page).data as unknown[][]);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`rows-${performance.now()}`);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const start = performance.now();
  for (const page of rows) {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite');
      for (const row of page) {
        const [id, , from, to, subject, size, sent, received, flags, messageId] = row;
        const record = { id, from, to, subject, size, sent, received, flags, messageId };
        transaction.objectStore('rows').put(record, String(id));
      }
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  return performance.now() - start;
}

/** Ms that the page takes to draw rows again, and that our observer then takes. */
export async function observing(
  rows: number,
  rounds: number,
): Promise<{ page: number; ours: number }> {
  let ours = 0;
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        const start = performance.now();
        callback(records, observer);
        ours += performance.now() - start;
      });
    }
  };
  const end = new AbortController();
  const badge = { kind: 'late', text: 'In ritardo di 5 g' } as const;
  const marks = () => ({
    // As many late messages as a box that the outage hurt has.
    badgeOf: ({ id }: { id: string }) => (Number(id) % 50 === 0 ? badge : null),
    receivedOf: () => null,
    divider: null,
  });
  decorateRows(document, marks, end.signal);
  globalThis.MutationObserver = Observer;
  const { __webmail } = window as unknown as { __webmail: WebmailHook };
  const taken = { page: [] as number[], ours: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    ours = 0;
    const start = performance.now();
    __webmail.redraw(rows);
    taken.page.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
    taken.ours.push(ours);
  }
  end.abort();
  return { page: median(taken.page), ours: median(taken.ours) };
}
