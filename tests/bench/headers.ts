/** Headers-only reading against a full MIME parse, on the real messages: `npx tsx tests/bench/headers.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { readMessage } from '@/utils/mail/message-facts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
if (!existsSync(corpus)) {
  console.log('No corpus beside the repository: nothing measured.');
  process.exit(0);
}
const messages = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.eml'))
  .map((path) => new Uint8Array(readFileSync(new URL(path, corpus))));

function rate(count: number, startMs: number): number {
  return (count / (performance.now() - startMs)) * 1000;
}

function headersOnly(rounds: number): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const message of messages) readMessage(message);
  return rate(rounds * messages.length, start);
}

async function fullParse(): Promise<number> {
  const start = performance.now();
  for (const message of messages) await PostalMime.parse(message);
  return rate(messages.length, start);
}

headersOnly(10);
await fullParse();
const fast = headersOnly(50);
const full = await fullParse();
console.log(`${messages.length} messages`);
console.log(`headers only    ${Math.round(fast)} messages/s`);
console.log(`full MIME parse ${Math.round(full)} messages/s`);
console.log(`ratio           ${(fast / full).toFixed(1)}`);
