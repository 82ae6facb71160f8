import { seededRandom } from '../../simulate/random';

const DAY_MS = 86_400_000;
const OUTAGE = { from: Date.UTC(2023, 0, 22, 21), to: Date.UTC(2023, 0, 28, 21) };

/** Pages of a listing as the server sends them: `rows` messages of five years, a silence in January 2023. */
export function listingPages(rows: number, pageRows: number): string[] {
  const random = seededRandom(1);
  const first = Date.UTC(2019, 0, 1);
  const times = Array.from({ length: rows }, () => first + Math.floor(random() * 5 * 365) * DAY_MS)
    .map((day) => day + Math.floor(random() * DAY_MS))
    .filter((at) => at < OUTAGE.from || at >= OUTAGE.to)
    .sort((a, b) => a - b);
  const pages: string[] = [];
  for (let start = 0; start < times.length; start += pageRows) {
    const page = times.slice(start, start + pageRows).map((at, index) => row(start + index, at));
    pages.push(JSON.stringify({ data: page }));
  }
  return pages;
}

function row(index: number, received: number): unknown[] {
  const sender = index % 900;
  return [
    String(1000 + index),
    'default0/INBOX',
    [[`Mittente numero ${sender}`, `mittente.${sender}@azienda-${sender % 70}.example.it`]],
    [[null, 'maria.rossi@libero.it']],
    `Oggetto del messaggio ${index}, con qualche parola di più`,
    4000 + ((index * 7919) % 20_000),
    received - 4000,
    received,
    32,
    `<${index.toString(36)}.${received}@azienda-${sender % 70}.example.it>`,
  ];
}
