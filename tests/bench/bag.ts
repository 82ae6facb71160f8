/**
 * Measures the export of N messages against reading, hashing and writing the same bytes bare, its
 * verification against bare hashing, and the memory of each above idle, all in one run on one disk.
 * Run with `node --expose-gc --import tsx tests/bench/bag.ts [messages] [bytes]`.
 */
import { createHash, randomFillSync } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import type { ReadContent } from '@/utils/evidence/read-content';
import { sha256Hex } from '@/utils/sha256';
import { evidenceOf, sampleInput } from '../unit/dossier/sample';
import { line } from './measure/report';

const COUNT = Number(process.argv[2] ?? 10_000);
const BYTES = Number(process.argv[3] ?? 50_000);
/** Contents that are read at once, as an export's readers do. */
const GROUP = 40;
const ROUNDS = 3;
const TOTAL_MB = (COUNT * BYTES) / 1e6;

const directory = await mkdtemp(join(tmpdir(), 'bench-bag-'));
try {
  const { input, blobs } = await makeStore();
  const path = join(directory, 'dossier.zip');
  const taken = await fastest(ROUNDS, {
    'read + hash + write': async () => {
      const file = await open(join(directory, 'bare'), 'w');
      for (const blob of blobs.values()) {
        const bytes = await blob.arrayBuffer();
        await crypto.subtle.digest('SHA-256', bytes);
        await file.write(new Uint8Array(bytes));
      }
      await file.close();
    },
    export: async () => {
      const file = await open(path, 'w');
      const dossier = exportDossier(input);
      for await (const chunk of dossier.stream) await file.write(chunk);
      await file.close();
      if (dossier.report().payloadFiles < COUNT) throw new Error('not all were exported');
    },
    'read + hash': async () => {
      for (const blob of blobs.values()) {
        await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
      }
    },
    verification: async () => {
      const { outcome } = await verifyDossier(await openAsBlob(path));
      if (outcome !== 'intact') throw new Error(outcome);
    },
  });
  const { export: exported, verification } = taken;
  line('export, of the bare rate', percent(taken['read + hash + write'] / exported), '≥ 80 %');
  line('verification, of the bare rate', percent(taken['read + hash'] / verification), '≥ 50 %');
} finally {
  await rm(directory, { recursive: true });
}

async function makeStore() {
  const path = join(directory, 'bodies');
  const file = await open(path, 'w');
  const hashes: string[] = [];
  const body = new Uint8Array(BYTES);
  for (let index = 0; index < COUNT; index++) {
    randomFillSync(body);
    hashes.push(createHash('sha256').update(body).digest('hex'));
    await file.write(body);
  }
  await file.close();
  const bodies = await openAsBlob(path);
  const blobs = new Map(
    hashes.map((hash, index) => [hash, bodies.slice(index * BYTES, (index + 1) * BYTES)]),
  );
  const sample = evidenceOf(body, 0);
  const evidence = hashes.map((sha256, index) => ({ ...sample, id: `e${index}`, sha256 }));
  const read = async (recorded: string): Promise<ReadContent> => {
    const blob = blobs.get(recorded);
    if (!blob) return { state: 'gone' };
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { state: 'read', bytes, sha256: await sha256Hex(bytes) };
  };
  const input: DossierInput = {
    ...sampleInput(0),
    documents: [],
    evidence,
    async *contents(wanted) {
      const all = [...wanted];
      for (let at = 0; at < all.length; at += GROUP) {
        const group = all.slice(at, at + GROUP);
        yield* await Promise.all(group.map(({ sha256 }) => read(sha256)));
      }
    },
  };
  return { blobs, input };
}

/**
 * The fewest seconds that each work took, all of them in every round: what else goes on on the
 * machine only ever adds to them. Prints the rate, and the most memory held above what was held before.
 */
async function fastest<Name extends string>(
  rounds: number,
  works: Record<Name, () => Promise<void>>,
): Promise<Record<Name, number>> {
  const least = {} as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name in works) {
      const seconds = await measured(name, works[name]);
      least[name] = Math.min(least[name] ?? seconds, seconds);
    }
  }
  return least;
}

async function measured(name: string, work: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const rate = (TOTAL_MB / seconds).toFixed(0);
  console.log(`${name}: ${rate} MB/s, ${((most - idle) / 1e6).toFixed(0)} MB above idle`);
  return seconds;
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(0)} %`;
}
