/**
 * The memory that exporting 0.2 and 2 GB of messages takes above that of the idle browser, with the
 * built extension, all of its processes together (Linux), and how long whoever presses for an export
 * waits for its progress: run `npm run build` first. Then
 * `npx tsx tests/bench/export-memory.ts [chrome|firefox] [bytes of a message]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type CustodyEntry, chain } from '@/utils/evidence/custody';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { bareBrowser, EXPORT_MS } from '../e2e/exported';
import { addRecords } from '../e2e/store';
import { savedDossier } from '../journey/steps';
import { evidenceOf } from '../unit/dossier/sample';
import { type FirstProgress, firstProgress } from './measure/first-progress';
import { memoryOfChildren, mostMemory } from './measure/process-memory';
import { line } from './measure/report';

const name = BROWSER_NAMES.find((known) => known === process.argv[2]) ?? 'chrome';
const BYTES = Number(process.argv[3] ?? 50_000);
const TOTALS = process.argv[4] ? process.argv[4].split(',').map(Number) : [2e8, 2e9];
const GOAL = 150e6;
const PROGRESS_GOAL_MS = 200;
const MAILBOX = 'maria.rossi@libero.it';
const BATCH = 1000;
const CHECKED = {
  startedAt: new Date().toISOString(),
  finishedAt: new Date().toISOString(),
  position: null,
  altered: [],
};
/** After so long Chrome has given back what a page that opened was done with. */
const SETTLING_MS = 45_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-export-'));
try {
  const above: number[] = [];
  for (const total of TOTALS) {
    const measured = await measuredExport(Math.round(total / BYTES), join(folder, String(total)));
    const { held, progress } = measured;
    above.push(held);
    line(
      `${name}: exporting ${total / 1e9} GB in messages of ${BYTES / 1000} kB, above idle`,
      `${Math.round(held / 1e6)} MB`,
      `≤ ${GOAL / 1e6} MB`,
    );
    line(
      `${name}: … from the press to its progress`,
      `${Math.round(progress.shown)} ms`,
      `≤ ${PROGRESS_GOAL_MS} ms`,
    );
    line(`${name}: … and to the first bytes written`, `${Math.round(progress.moved)} ms`, '–');
  }
  const [small = 1, large = 1] = above;
  line(
    `${name}: … for ten times as much, as many times the memory`,
    (large / small).toFixed(2),
    '1',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measuredExport(
  messages: number,
  downloads: string,
): Promise<{ held: number; progress: FirstProgress }> {
  const browser = await bareBrowser(name, 'Europe/Rome', 'it-IT', downloads);
  try {
    await fill(await browser.openExtensionPage('welcome.html'), messages);
    await browser.restart();
    const popup = await browser.openExtensionPage('popup.html');
    await delay(SETTLING_MS);
    const idle = memoryOfChildren();
    const { most, result: progress } = await mostMemory(async () => {
      const first = await firstProgress(popup);
      await savedDossier(browser, popup, EXPORT_MS);
      return first;
    });
    return { held: most - idle, progress };
  } finally {
    await browser.close();
  }
}

/** Stores messages of random bytes as evidence, each with its line in the custody log. */
async function fill(page: DrivenPage, messages: number): Promise<void> {
  await addRecords(page, {
    mailboxes: [
      {
        ...{ id: MAILBOX, address: MAILBOX, host: 'mail1.libero.it', excludedFolders: [] },
        ...{ off: false, outage: 'jan2023', ownOutages: [], readAt: null },
      },
    ],
    // What is stored was read today: the daily check of all of it is no part of an export.
    status: [{ name: 'integrity', report: { ...CHECKED, checked: messages } }],
  });
  let last: CustodyEntry | null = null;
  for (let stored = 0; stored < messages; stored += BATCH) {
    const hashes = await page.evaluate(storeRandom, Math.min(BATCH, messages - stored), BYTES);
    const evidence = hashes.map((sha256, index) => ({
      ...evidenceOf(new Uint8Array(), stored + index + 1),
      ...{ mailbox: MAILBOX, sha256, bytes: BYTES, removedAt: null },
    }));
    const entries: CustodyEntry[] = [];
    for (const { id, sha256, folder, serverId, markedAt } of evidence) {
      const place = { host: 'mail1.libero.it', folder, serverId };
      const fact = { at: markedAt, action: 'acquired' as const, item: id, sha256, ...place };
      last = chain({ ...fact, version: '1', detail: '' }, last);
      entries.push(last);
    }
    await addRecords(page, { evidence, custody: [{ mailbox: MAILBOX, seq: stored + 1, entries }] });
  }
}

async function storeRandom(messages: number, bytes: number): Promise<string[]> {
  const hashes: string[] = [];
  const contents: { sha256: string; blob: Blob }[] = [];
  for (let index = 0; index < messages; index++) {
    const content = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) {
      crypto.getRandomValues(content.subarray(at, Math.min(bytes, at + 65_536)));
    }
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    hashes.push(sha256);
    contents.push({ sha256, blob: new Blob([content], { type: 'message/rfc822' }) });
  }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('postapersa');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction('content', 'readwrite');
  for (const content of contents) transaction.objectStore('content').put(content);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
  return hashes;
}
