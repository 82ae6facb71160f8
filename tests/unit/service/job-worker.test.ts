import { afterEach, expect, it, vi } from 'vitest';
import { type JobStep, runNextJobInWorkers, type WorkerWord } from '@/utils/service/job-worker';
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
const ENDED: WorkerWord = { tell: 'ended', written: null };
const WRITTEN: WorkerWord = { tell: 'ended', written: { job: JOB, storedAs: '1.zip' } };
const WRITING = [PROGRESS, WRITTEN];
const WROTE = ['write', 'progress', 'terminate'];

it('checks what was written in another worker, once the first one is gone', async () => {
  expect(await run([WRITING, [PROGRESS, HANDED_OVER, ENDED]])).toEqual([
    ...WROTE,
    ...['check', 'progress', 'written', 'terminate'],
  ]);
});

it('checks nothing where nothing was written', async () => {
  expect(await run([[PROGRESS, ENDED]])).toEqual(WROTE);
});

it('goes on where nobody hears of the progress', async () => {
  const heard = await run([WRITING, [PROGRESS, HANDED_OVER, ENDED]], 'progress');
  expect(heard).toEqual(['write', 'terminate', 'check', 'written', 'terminate']);
});

it('fails where the file could not be handed over, so that the job does not stay under way', async () => {
  const heard = await run([WRITING, [HANDED_OVER, ENDED]], 'written');
  expect(heard).toEqual([...WROTE, 'check', 'failed', 'terminate']);
});

it('tells why a worker could not begin', async () => {
  const heard = await run([[{ tell: 'stopped', why: 'no store' }]]);
  expect(heard).toEqual(['write', 'terminate', 'Error: no store']);
});
