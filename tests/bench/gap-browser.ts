/**
 * What reading a mailbox and drawing on its list cost in a real Chromium with the built extension:
 * run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DrivenPage } from '../browsers/driver';
import { Stage } from '../e2e/stage';
import * as screen from '../journey/screen';
import { bundled } from './measure/bundled';
import { listingPages } from './measure/listing-rows';
import { line } from './measure/report';

const HOST = 'mail1.libero.it';
const LISTED = 5000;
const REDRAWN = 1000;
const READ_MS = 120_000;

type InPage = {
  bench: {
    saving(pages: string[]): Promise<{ paged: number; single: number }>;
    observing(rows: number, rounds: number): Promise<{ page: number; ours: number }>;
  };
};

const CALM = { profile: 'busy', messages: 8000, csp: null, rateLimit: null } as const;

await onStage(LISTED, measureRequestsAndTasks);
await onStage(REDRAWN, measureInPage);

async function onStage(rows: number, measure: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await Stage.set('chrome', { ...CALM, rows });
  try {
    await measure(stage);
  } finally {
    await stage.strike();
  }
}

/** The emulated page takes its time to draw so many rows. */
async function fold(page: DrivenPage): Promise<void> {
  await page.waitFor(screen.closePanel, READ_MS);
  await page.click(screen.closePanel);
}

/** A whole first reading: what it asks of the server, and how long it ever holds the page up. */
async function measureRequestsAndTasks(stage: Stage): Promise<void> {
  // Until the panel is folded it must not learn whose box this is, and so read nothing.
  stage.webmail.control.addFault({ kind: 'timeout', on: { module: 'user' } });
  const page = await stage.browser.newPage(`https://${HOST}/appsuite/`);
  await fold(page);
  await page.goto(`https://${HOST}/other`);
  await page.goto(`https://${HOST}/appsuite/`);
  await page.waitFor(screen.openPanel, READ_MS);
  await page.evaluate(async () => {
    const watched = window as unknown as Watched;
    await watched.__webmail.ready;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    watched.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        watched.tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask' });
  });
  const before = stage.webmail.control.calls('extension').length;
  await page.click(screen.openPanel);
  await page.waitFor(screen.closePanel, READ_MS);
  const opened = await page.evaluate(() => performance.now());
  await page.waitFor(screen.readAt, READ_MS);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  const tasks = await page.evaluate(() => (window as unknown as Watched).tasks);
  // The interface's own compiling, and the page's new width: once, at the user's press.
  const opening = tasks.filter(({ start }) => start < opened);
  const reading = tasks.filter(({ start }) => start >= opened);
  line('longest task while the panel opens', longest(opening), '–');
  line(
    `longest task while reading 8,000 and decorating ${LISTED} rows`,
    longest(reading),
    'none over 50 ms',
  );
  const calls = stage.webmail.control.calls('extension').slice(before);
  const mailbox = stage.webmail.control.mailbox();
  const folders = mailbox.folders.filter(({ id }) => id !== mailbox.ids.drafts);
  const pages = folders.reduce((sum, { id }) => sum + Math.ceil(mailbox.count(id) / 1000), 0);
  // Whose box, which folders, and each page of each folder that holds anything.
  const fewest = 2 + pages;
  line('requests of a first reading, against the fewest', `${calls.length} / ${fewest}`, '–');
  await page.close();
}

/** What the browser calls a long task, one over 50 ms; ms. */
type LongTask = { start: number; duration: number };
type Watched = { __webmail: { ready: Promise<void> }; tasks: LongTask[] };

function longest(tasks: LongTask[]): string {
  const durations = tasks.map(({ duration }) => Math.round(duration));
  return tasks.length === 0 ? 'none over 50 ms' : `${Math.max(...durations)} ms`;
}

async function measureInPage(stage: Stage): Promise<void> {
  const script = await bundled('tests/bench/measure/in-page.ts', 'iife');
  // The extension's own marks must stay away: the measured ones and they would undo each other.
  stage.webmail.control.addFault({ kind: 'timeout', on: { module: 'user' } });
  const page = await stage.browser.newPage(`https://${HOST}/appsuite/`);
  await fold(page);
  await page.evaluate(async (source: string) => {
    await (window as unknown as { __webmail: { ready: Promise<void> } }).__webmail.ready;
    const element = document.createElement('script');
    element.textContent = source;
    document.head.append(element);
  }, script);

  const { page: redraw, ours } = await page.evaluate(
    (rows: number) => (window as unknown as InPage).bench.observing(rows, 31),
    REDRAWN,
  );
  line(
    'observer, per 1,000 re-drawn rows, against the redraw itself',
    `${((100 * ours) / redraw).toFixed(1)} % (${ours.toFixed(1)} ms)`,
    '≤ 6 %',
  );

  const pages = listingPages(100_000, 1000);
  const { paged, single } = await page.evaluate(
    (given: string[]) => (window as unknown as InPage).bench.saving(given),
    pages,
  );
  line(
    'saving 100,000 metadata rows, against one put per row',
    `${(single / paged).toFixed(1)} × faster`,
    '≥ 15 ×',
  );

  const loader = readFileSync(resolve('.output/chrome-mv3/content-scripts/loader.js'), 'utf8');
  const loading = await page.evaluate((source: string) => {
    const times: number[] = [];
    const chrome = {
      runtime: { id: 'bench', sendMessage: async () => null, onMessage: { addListener() {} } },
      storage: { local: { get: async () => ({ panelOpen: false }), set: async () => {} } },
    };
    for (let round = 0; round < 21; round++) {
      const start = performance.now();
      // A comment of its own keeps the compiled code out of the cache.
      new Function('chrome', 'browser', `${source}\n//${round}`)(chrome, undefined);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[10] ?? Number.NaN;
  }, loader);
  line('content script of a folded panel, compile and run', `${loading.toFixed(2)} ms`, '≤ 1 ms');
  await page.close();
}
