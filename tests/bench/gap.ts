/**
 * The listing of 100,000 messages from JSON to the analysis, against bare JSON.parse of the same
 * pages; and what it holds in memory.
 */
import 'fake-indexeddb/auto';
import { analyse } from '@/utils/gap/analyse';
import { MailboxStore } from '@/utils/mailbox/store';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { resolveOutage } from '@/utils/outages/outage';
import { openDatabase } from '@/utils/storage/database';
import { readRows } from '@/utils/webmail/appsuite/rows';
import { listingPages } from './measure/listing-rows';
import { line, median } from './measure/report';

const ROWS = 100_000;
const PAGE_ROWS = 1000;
const ROUNDS = 15;
const FOLDER = 'default0/INBOX';
const outages = CATALOGUE.map((entry) => resolveOutage(entry));
const outage = resolveOutage(CATALOGUE[0]);

const pages = listingPages(ROWS, PAGE_ROWS);

function parse(): void {
  for (const page of pages) JSON.parse(page);
}

const readPage = (page: string) => readRows(JSON.parse(page).data, FOLDER).listing;

function whole(): void {
  const columns = { received: new Float64Array(ROWS), sent: new Float64Array(ROWS) };
  let at = 0;
  for (const page of pages) {
    const { received, sent } = readPage(page);
    columns.received.set(received, at);
    columns.sent.set(sent, at);
    at += received.length;
  }
  const locate = (id: number) => ({ folder: FOLDER, id: String(id) });
  const now = Date.UTC(2026, 0, 1);
  analyse({ columns, locate, outage, outages, now, setAside: 0 });
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (let round = 0; round < 4; round++) {
  parse();
  whole();
}
const bare: number[] = [];
const full: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  bare.push(time(parse));
  full.push(time(whole));
}
const ratio = median(full) / median(bare);
line(
  'parse + validate + analyse 100,000, against bare JSON.parse',
  `${ratio.toFixed(2)} × (${median(full).toFixed(0)} / ${median(bare).toFixed(0)} ms)`,
  '≤ 1.25 ×',
);

const { gc } = globalThis as { gc?: () => void };
if (gc) {
  const held = async () => {
    // What is weakly held goes only with the next turn.
    for (let turn = 0; turn < 5; turn++) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const store = new MailboxStore(await openDatabase('bench'));
  const { id } = await store.open('mail1.libero.it', 'maria.rossi@libero.it');
  await store.folder(id, { id: FOLDER, title: 'Inbox', role: 'inbox', total: ROWS });
  for (const [number, page] of pages.entries()) {
    await store.append(id, FOLDER, number, readPage(page), []);
  }
  const before = await held();
  const { columns, locate } = await store.columns(id);
  const bytes = (await held()) - before;
  line(
    `heap of ${columns.received.length} messages under analysis (to ${locate(0).id})`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    '≤ 12 MB',
  );
}
