/**
 * Keeping evidence, against the same work done bare, in one run of Chromium on a disk:
 * `npx tsx tests/bench/evidence.ts [messages]`.
 *
 * Nobody drives the browser: the page begins by itself and tells its results to our server. While a
 * debugger is attached, Chromium keeps for it all that the page fetches, up to 200 MB.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';
import { findBrowser } from '../browsers/find.mjs';
import { newProfile, removeProfile } from '../browsers/profile';
import type { Measured } from './evidence/page';
import { bundled } from './measure/bundled';
import { memoryOfChildren } from './measure/process-memory';

/** Answers come as from a server near by: without a way to go, a fetch is no fetch. */
const LATENCY_MS = 30;
const messages = Number(process.argv[2] ?? 10_000);
const fetches = Math.min(messages, 300);

const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROME_PATH');
const page = await bundled('tests/bench/evidence/page.ts', 'iife');
const work = `${page}; bench.measure(${JSON.stringify({ messages, fetches })});`;

const server = createServer(async (request, response) => {
  if (request.url === '/message') {
    const header = 'From: scuola@example.org\r\nDate: Mon, 23 Jan 2023 16:00:05 +0100\r\n\r\n';
    const message = Buffer.concat([Buffer.from(header), randomBytes(50_000)]);
    setTimeout(() => response.end(message), LATENCY_MS);
  } else if (request.url === '/memory') {
    response.end(String(memoryOfChildren()));
  } else if (request.url === '/measured') {
    server.emit('measured', await json(request));
    response.end();
  } else if (request.url === '/failed') {
    server.emit('error', new Error(await text(request)));
    response.end();
  } else {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><script>${work.replaceAll('</script', '<\\/script')}</script>`);
  }
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;

const profile = newProfile('bench');
const flags = ['--headless=new', '--no-sandbox', '--no-first-run', '--js-flags=--expose-gc'];
const address = `http://127.0.0.1:${port}/`;
const browser = spawn(executablePath, [...flags, `--user-data-dir=${profile}`, address], {
  stdio: 'ignore',
});
browser.once('exit', () => server.emit('error', new Error('Chromium ended')));
try {
  const [measured] = await once(server, 'measured');
  print(measured as Measured);
} finally {
  if (browser.removeAllListeners('exit').kill()) await once(browser, 'exit');
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
