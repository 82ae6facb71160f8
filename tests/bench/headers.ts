/** Headers-only reading against a full MIME parse, on the real messages: `npx tsx tests/bench/headers.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { bundled } from './measure/bundled';
import { line, median } from './measure/report';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
if (!existsSync(corpus)) {
  console.log('No corpus beside the repository: nothing measured.');
  process.exit(0);
}
const messages = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.eml'))
  .map((path) => new Uint8Array(readFileSync(new URL(path, corpus))));

const script = await bundled('utils/mail/message-facts.ts', 'es');
const { readMessage }: typeof import('@/utils/mail/message-facts') = await import(
  `data:text/javascript,${encodeURIComponent(script)}`
);

/** Messages per second of processor time, which other work on the machine hardly changes. */
async function rate(rounds: number, readAll: () => unknown): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await readAll();
    const { user, system } = process.cpuUsage(before);
    rates.push(messages.length / ((user + system) / 1e6));
  }
  return median(rates);
}

const fast = await rate(300, () => {
  for (const message of messages) readMessage(message);
});
const full = await rate(5, async () => {
  for (const message of messages) await PostalMime.parse(message);
});
console.log(`${messages.length} messages`);
line('headers only', `${Math.round(fast)}/s`, '≥ 50000/s');
line('… against a full MIME parse', `${(fast / full).toFixed(1)} ×`, '≥ 15 ×');
