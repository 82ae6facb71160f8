import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import { seededRandom } from '../webmail/mailbox/random';
import { makeBoxes } from './boxes';
import { FORGERIES, type Forgery, sampleDossier } from './dossier';
import { SPOILING_NAMES, SPOILINGS, type SpoilingName, spoil } from './spoil';
import { addToTotals, noTotals, type Totals } from './totals';

export type SampleOptions = {
  count: number;
  out: string;
  seed: string;
  /** Share of the dossiers that are spoiled, and share that are forged: sound bags, false content. */
  spoiled: number;
  forged: number;
  onProgress?: (written: number) => void;
};

type Fate = { is: 'spoiled'; how: SpoilingName | 'copy' } | { is: 'forged'; how: Forgery };

/** What is in a sample, by its maker's own count. Paths are those from the sample's folder. */
export type Truth = {
  dossiers: number;
  spoiled: { file: string; how: SpoilingName | 'copy'; codes: readonly string[] }[];
  forged: { file: string; how: Forgery }[];
  /** Of the sound dossiers. */
  totals: Totals;
};

/** A folder of this many files: file managers bear no more. */
const PER_FOLDER = 1000;

/** Writes dossiers of users who do not exist, and `truth.json` about them. */
export async function writeSample(options: SampleOptions): Promise<Truth> {
  const { count, out, seed, onProgress } = options;
  const boxes = makeBoxes(seed);
  const random = seededRandom(seed);
  const truth: Truth = { dossiers: count, spoiled: [], forged: [], totals: noTotals() };
  const fates = plan(options);
  let last: Uint8Array<ArrayBuffer> = new Uint8Array();
  for (let number = 0; number < count; number++) {
    const fate = fates.get(number);
    const forgery = fate?.is === 'forged' ? fate.how : null;
    // The first box has mail of every kind: there is something to spoil.
    const from = fate ? boxes.slice(0, 1) : boxes;
    const input = sampleDossier(from, number, random.fork(number), forgery);
    const { name, bytes } = await written(input);
    const folder = String(Math.floor(number / PER_FOLDER)).padStart(4, '0');
    const file = `${folder}/${name}`;
    await mkdir(join(out, folder), { recursive: true });
    if (fate?.is === 'spoiled') {
      const { how } = fate;
      const codes = how === 'copy' ? ['copy'] : SPOILINGS[how].codes;
      truth.spoiled.push({ file, how, codes });
      await writeFile(join(out, file), how === 'copy' ? last : await spoil(how, bytes));
    } else {
      if (forgery !== null) truth.forged.push({ file, how: forgery });
      addToTotals(truth.totals, input);
      await writeFile(join(out, file), bytes);
      last = bytes;
    }
    onProgress?.(number + 1);
  }
  await writeFile(join(out, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}

async function written(input: DossierInput) {
  const { name, stream } = exportDossier(input);
  return { name, bytes: new Uint8Array(await new Response(stream).arrayBuffer()) };
}

/** What befalls which dossier: each way in turn, spread evenly over all of them. */
function plan({ count, spoiled, forged }: SampleOptions): Map<number, Fate> {
  const spoilings = [...SPOILING_NAMES, 'copy' as const].map((how) => ({
    how,
    is: 'spoiled' as const,
  }));
  const forgeries = FORGERIES.map((how) => ({ how, is: 'forged' as const }));
  const fates: Fate[] = [
    ...inTurn(spoilings, Math.round(count * spoiled)),
    ...inTurn(forgeries, Math.round(count * forged)),
  ];
  const step = count / (fates.length + 1);
  return new Map(fates.map((fate, index) => [Math.floor(step * (index + 1)), fate]));
}

function inTurn<T>(values: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => values[index % values.length] as T);
}
