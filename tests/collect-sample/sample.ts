import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import { seededRandom } from '../webmail/mailbox/random';
import { type TrueAnswers, trueAnswers } from './answers';
import { makeBoxes } from './boxes';
import { FORGERIES, type Forgery, sampleDossier } from './dossier';
import { type Facts, factsOf } from './facts';
import { SPOILING_NAMES, SPOILINGS, type SpoilingName, spoil } from './spoil';

export type SampleOptions = {
  count: number;
  out: string;
  seed: string;
  /**
   * Shares of the dossiers that are spoiled, that are forged (sound bags, false content), and that
   * are the second of a user.
   */
  spoiled: number;
  forged: number;
  repeated: number;
  onProgress?: (written: number) => void;
};

type Fate =
  | { is: 'spoiled'; how: SpoilingName | 'copy' }
  | { is: 'forged'; how: Forgery }
  | { is: 'second' };

/** What is in a sample, by its maker's own count. Paths are those from the sample's folder. */
export type Truth = {
  dossiers: number;
  spoiled: { file: string; how: SpoilingName | 'copy'; codes: readonly string[] }[];
  forged: { file: string; how: Forgery }[];
  /** Rows that the sound dossiers give. */
  rows: { mailboxes: number; evidence: number; damages: number; complaints: number };
  answers: TrueAnswers;
};

/** A folder of this many files: file managers bear no more. */
const PER_FOLDER = 1000;

/** Writes dossiers of users who do not exist, and `truth.json` about them. */
export async function writeSample(options: SampleOptions): Promise<Truth> {
  const { count, out, seed, onProgress } = options;
  const boxes = makeBoxes(seed);
  const random = seededRandom(seed);
  const spoiled: Truth['spoiled'] = [];
  const forged: Truth['forged'] = [];
  const sound: Facts[] = [];
  const fates = plan(options);
  let last = { number: 0, bytes: new Uint8Array() };
  for (let number = 0; number < count; number++) {
    const fate = fates.get(number);
    const input = inputOf(fate, number, last.number);
    const { name, bytes } = await written(input);
    const folder = String(Math.floor(number / PER_FOLDER)).padStart(4, '0');
    const file = `${folder}/${name}`;
    await mkdir(join(out, folder), { recursive: true });
    if (fate?.is === 'spoiled') {
      const { how } = fate;
      spoiled.push({ file, how, codes: how === 'copy' ? ['copy'] : SPOILINGS[how].codes });
      await writeFile(join(out, file), how === 'copy' ? last.bytes : await spoil(how, bytes));
    } else {
      if (fate?.is === 'forged') forged.push({ file, how: fate.how });
      if (fate === undefined) last = { number, bytes };
      sound.push(factsOf(file, input));
      await writeFile(join(out, file), bytes);
    }
    onProgress?.(number + 1);
  }
  const truth: Truth = {
    ...{ dossiers: count, spoiled, forged },
    rows: {
      mailboxes: sound.length,
      evidence: sound.flatMap(({ evidence }) => evidence).length,
      damages: sound.flatMap(({ damages }) => damages).length,
      complaints: sound.flatMap(({ complaints }) => complaints).length,
    },
    answers: trueAnswers(sound),
  };
  await writeFile(join(out, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;

  function inputOf(fate: Fate | undefined, number: number, before: number): DossierInput {
    if (fate === undefined) return sampleDossier(boxes, number, random.fork(number), 'first');
    if (fate.is === 'second') return sampleDossier(boxes, before, random.fork(before), 'second');
    // The first box has mail of every kind: there is something to spoil.
    const kind = fate.is === 'forged' ? fate.how : 'first';
    return sampleDossier(boxes.slice(0, 1), number, random.fork(number), kind);
  }
}

async function written(input: DossierInput) {
  const { name, stream } = exportDossier(input);
  return { name, bytes: new Uint8Array(await new Response(stream).arrayBuffer()) };
}

/**
 * What befalls which dossier: each way in turn, spread evenly over all of them. Less than half have
 * a fate, so that one without stands before each.
 */
function plan({ count, spoiled, forged, repeated }: SampleOptions): Map<number, Fate> {
  const spoilings = [...SPOILING_NAMES, 'copy' as const].map((how) => ({
    how,
    is: 'spoiled' as const,
  }));
  const forgeries = FORGERIES.map((how) => ({ how, is: 'forged' as const }));
  const fates: Fate[] = [
    ...inTurn(spoilings, Math.round(count * spoiled)),
    ...inTurn(forgeries, Math.round(count * forged)),
    ...inTurn([{ is: 'second' as const }], Math.round(count * repeated)),
  ];
  const step = count / (fates.length + 1);
  return new Map(fates.map((fate, index) => [Math.floor(step * (index + 1)), fate]));
}

function inTurn<T>(values: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => values[index % values.length] as T);
}
