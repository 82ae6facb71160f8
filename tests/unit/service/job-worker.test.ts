import { afterEach, expect, it, vi } from 'vitest';
import { NOTHING_READ } from '@/utils/dossier/read-back';
import type { JobStep } from '@/utils/service/job-step';
import { runNextJobInWorkers, type WorkerWord } from '@/utils/service/job-worker';
import { JOB } from '../../fixtures/export-job';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Runs a job whose workers say these words, each one's right after the other. */
async function run(lives: WorkerWord[][], failing: 'progress' | 'written' | null = null) {
  const heard: string[] = [];
  const waiting = [...lives];
  class FakeWorker extends EventTarget {
    terminate() {
      heard.push('terminate');
    }
    postMessage({ step }: JobStep) {
      heard.push(step);
      queueMicrotask(() => {
        for (const data of waiting.shift() ?? []) {
          this.dispatchEvent(new MessageEvent('message', { data }));
        }
      });
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  vi.spyOn(console, 'error').mockReturnValue();
  const hear = (word: 'progress' | 'written' | 'failed') => async () => {
    await new Promise(setImmediate);
    if (word === failing) throw new Error('away');
    heard.push(word);
  };
  const ended = runNextJobInWorkers({
    progress: hear('progress'),
    written: hear('written'),
    failed: hear('failed'),
  });
  await ended.catch((error: unknown) => heard.push(String(error)));
  return heard;
}

const PROGRESS: WorkerWord = { tell: 'progress', told: [JOB] };
const HANDED_OVER: WorkerWord = { tell: 'written', told: [JOB, new File([], 'dossier.zip')] };
const ENDED: WorkerWord = { tell: 'ended', next: null };
const WRITTEN = { job: JOB, storedAs: '1.zip', before: NOTHING_READ };
const TO_CHECK: JobStep = { step: 'check', from: WRITTEN };
const FIRST: WorkerWord[] = [PROGRESS, { tell: 'ended', next: TO_CHECK }];
const FIRST_HEARD = ['evidence', 'progress', 'terminate'];

it('takes the next step in another worker, once the one before is gone', async () => {
  expect(await run([FIRST, [PROGRESS, HANDED_OVER, ENDED]])).toEqual([
    ...FIRST_HEARD,
    ...['check', 'progress', 'written', 'terminate'],
  ]);
});

it('takes no step after the last one', async () => {
  expect(await run([[PROGRESS, ENDED]])).toEqual(FIRST_HEARD);
});

it('goes on where nobody hears of the progress', async () => {
  const heard = await run([FIRST, [PROGRESS, HANDED_OVER, ENDED]], 'progress');
  expect(heard).toEqual(['evidence', 'terminate', 'check', 'written', 'terminate']);
});

it('fails where the file could not be handed over, so that the job does not stay under way', async () => {
  const heard = await run([FIRST, [HANDED_OVER, ENDED]], 'written');
  expect(heard).toEqual([...FIRST_HEARD, 'check', 'failed', 'terminate']);
});

it('tells why a worker could not begin', async () => {
  const heard = await run([[{ tell: 'stopped', why: 'no store' }]]);
  expect(heard).toEqual(['evidence', 'terminate', 'Error: no store']);
});
