import { afterEach, expect, it, vi } from 'vitest';
import { runNextJobInWorker, type WorkerWord } from '@/utils/service/job-worker';
import { JOB } from '../../fixtures/export-job';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Runs a job whose worker says these words, one right after the other. */
async function run(words: WorkerWord[], failing: 'progress' | 'written' | null = null) {
  const terminate = vi.fn();
  class FakeWorker extends EventTarget {
    terminate = terminate;
    constructor() {
      super();
      queueMicrotask(() => {
        for (const data of words) this.dispatchEvent(new MessageEvent('message', { data }));
      });
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  vi.spyOn(console, 'error').mockReturnValue();
  const heard: string[] = [];
  const hear = (word: 'progress' | 'written' | 'failed') => async () => {
    await new Promise(setImmediate);
    if (word === failing) throw new Error('away');
    heard.push(word);
  };
  const ended = runNextJobInWorker({
    progress: hear('progress'),
    written: hear('written'),
    failed: hear('failed'),
  });
  await ended.catch((error: unknown) => heard.push(String(error)));
  expect(terminate).toHaveBeenCalledTimes(1);
  return heard;
}

const PROGRESS: WorkerWord = { tell: 'progress', told: [JOB] };
const WRITTEN: WorkerWord = { tell: 'written', told: [JOB, new File([], 'dossier.zip')] };
const ENDED: WorkerWord = { tell: 'ended', error: null };

it('lets the worker go once all that it told was heard', async () => {
  expect(await run([PROGRESS, WRITTEN, ENDED])).toEqual(['progress', 'written']);
});

it('goes on where nobody hears of the progress', async () => {
  expect(await run([PROGRESS, WRITTEN, ENDED], 'progress')).toEqual(['written']);
});

it('fails where the file could not be handed over, so that the job does not stay under way', async () => {
  expect(await run([WRITTEN, ENDED], 'written')).toEqual(['failed']);
});

it('tells why the worker could not begin', async () => {
  expect(await run([{ tell: 'ended', error: 'no store' }])).toEqual(['Error: no store']);
});
