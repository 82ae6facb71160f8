/**
 * Keeping evidence, against the same work done bare, in one run of Chromium on a disk:
 * `npx tsx tests/bench/evidence.ts [messages]`.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../browsers/find.mjs';
import { newProfile, removeProfile } from '../browsers/profile';
import type { Measured } from './evidence/page';
import { memoryOfChildren } from './measure/process-memory';

/** Answers come as from a server near by: without a way to go, a fetch is no fetch. */
const LATENCY_MS = 30;
const messages = Number(process.argv[2] ?? 10_000);
const fetches = Math.min(messages, 300);

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = (await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: {
    write: false,
    lib: { entry: `${root}/tests/bench/evidence/page.ts`, formats: ['iife'], name: 'bench' },
  },
})) as Rollup.RollupOutput[];
const script = built[0]?.output[0].code ?? '';

const server = createServer((request, response) => {
  if (request.url === '/message') {
    const header = 'From: scuola@example.org\r\nDate: Mon, 23 Jan 2023 16:00:05 +0100\r\n\r\n';
    const message = Buffer.concat([Buffer.from(header), randomBytes(50_000)]);
    setTimeout(() => response.end(message), LATENCY_MS);
    return;
  }
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><script>${script.replaceAll('</script', '<\\/script')}</script>`);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROME_PATH');
const profile = newProfile('bench');
// A persistent profile: without one, Playwright keeps IndexedDB in memory.
const context = await chromium.launchPersistentContext(profile, { executablePath });
try {
  const page = await context.newPage();
  await page.exposeFunction('heldMemory', async () => {
    await page.requestGC();
    return memoryOfChildren();
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  const work = `measure(${JSON.stringify({ messages, fetches })})`;
  print((await page.evaluate(work)) as Measured);
} finally {
  await context.close();
  server.close();
  removeProfile(profile);
}

function print(measured: Measured): void {
  const { storeRaw, storeEvidence, listed, fetchBare, fetchAndKeep } = measured;
  const perSecond = (rate: number) => `${Math.round(rate)}/s`;
  const share = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  console.log(`${messages} messages of 50 kB`);
  console.log(`hashed and stored raw     ${perSecond(storeRaw)}`);
  console.log(
    `kept as evidence          ${perSecond(storeEvidence)}, ${share(storeEvidence, storeRaw)} (goal 80 %)`,
  );
  console.log(`listed                    ${perSecond(listed)} (goal 50000/s)`);
  console.log(`fetched bare              ${perSecond(fetchBare)}, at ${LATENCY_MS} ms an answer`);
  console.log(
    `fetched, hashed and kept  ${perSecond(fetchAndKeep)}, ${share(fetchAndKeep, fetchBare)} (goal 90 %)`,
  );
  for (const { marked, bytes } of measured.held) {
    console.log(`memory at ${marked} marked, whole browser: ${megabytes(bytes)}`);
  }
  const [first, last] = [measured.held[0], measured.held.at(-1)];
  if (first && last) {
    const perMessage = (last.bytes - first.bytes) / (last.marked - first.marked);
    console.log(`memory grows by ${megabytes(perMessage * 1000)} per 1,000 marked (goal: flat)`);
  }
  const { usedBefore, usedFull, usedErased } = measured;
  console.log(
    `space: ${megabytes(usedBefore)} before, ${megabytes(usedFull)} full, ${megabytes(usedErased)} after erasing everything`,
  );
}
