/**
 * The listing of 100,000 messages from JSON to the analysis, against bare JSON.parse of the same
 * pages; and what it holds in memory.
 */
import { analyse } from '@/utils/gap/analyse';
import { toListing } from '@/utils/mailbox/listing';
import type { Listing } from '@/utils/mailbox/schema';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { resolveOutage } from '@/utils/outages/outage';
import { isMalformed, readRow } from '@/utils/webmail/appsuite/rows';
import { listingPages } from './measure/listing-rows';
import { line, median } from './measure/report';

const ROWS = 100_000;
const PAGE_ROWS = 1000;
const ROUNDS = 15;
const FOLDER = 'default0/INBOX';
const outages = CATALOGUE.map((entry) => resolveOutage(entry));
const [outage] = outages;
if (!outage) throw new Error('the catalogue is empty');

const pages = listingPages(ROWS, PAGE_ROWS);

function parse(): void {
  for (const page of pages) JSON.parse(page);
}

function toListings(): Listing[] {
  return pages.map((page) =>
    toListing(
      (JSON.parse(page).data as unknown[])
        .map((row) => readRow(row, FOLDER))
        .filter((row) => !isMalformed(row)) as never,
    ),
  );
}

function whole(): void {
  const listings = toListings();
  const rows = listings.reduce((sum, { ids }) => sum + ids.length, 0);
  const columns = { received: new Float64Array(rows), sent: new Float64Array(rows) };
  let at = 0;
  for (const { received, sent } of listings) {
    columns.received.set(received, at);
    columns.sent.set(sent, at);
    at += received.length;
  }
  const locate = (id: number) => ({ folder: FOLDER, id: String(id) });
  const now = Date.UTC(2026, 0, 1);
  analyse({ columns, locate, outage: outage as never, outages, now, setAside: 0 });
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
  const held = () => {
    gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const listings = toListings();
  const bytes = held() - before;
  line(
    `heap of ${listings.reduce((n, { ids }) => n + ids.length, 0)} messages in columns`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    '≤ 12 MB',
  );
}
