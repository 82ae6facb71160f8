import { movedIn, type ReadAnswer, type ReadRequest } from './content-reader';
import { ContentReaders } from './content-readers';
import { type JobListener, type JobStep, runNextJob } from './job-step';

/**
 * What the worker tells whoever started it: a word for his listener, contents that he is to have
 * read, that it came to its end, or why it could not.
 */
export type WorkerWord =
  | { [K in keyof JobListener]: { tell: K; told: Parameters<JobListener[K]> } }[keyof JobListener]
  | { tell: 'read'; request: ReadRequest }
  | { tell: 'ended'; next: JobStep | null }
  | { tell: 'stopped'; why: string };

/**
 * Takes the next job to its end, each step in a worker of its own: only there can files of the
 * origin-private file system be read and written by way of one buffer, and its memory goes with it.
 */
export function runNextJobInWorkers(listener: JobListener): Promise<void> {
  return runNextJob((step) => takeInWorker(step, listener));
}

function takeInWorker(step: JobStep, listener: JobListener): Promise<JobStep | null> {
  const worker = new Worker('/dossier-worker.js');
  const readers = new ContentReaders();
  let heard = Promise.resolve();
  return new Promise<JobStep | null>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      if (data.tell === 'read') {
        const answer = (read: ReadAnswer) => worker.postMessage(read, movedIn(read));
        readers.read(data.request).then(answer, reject);
        return;
      }
      heard = heard.then(() => hear(data, listener));
      heard.then(() => data.tell === 'ended' && resolve(data.next), reject);
    });
    worker.postMessage(step);
  }).finally(() => {
    worker.terminate();
    readers.end();
  });
}

/** From within such a worker: has contents read by whoever started it, one request at a time. */
export function askStarter(
  worker: Window & typeof globalThis,
  request: ReadRequest,
): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
    const word: WorkerWord = { tell: 'read', request };
    worker.postMessage(word, { transfer: [request.room] });
  });
}

async function hear(
  word: Exclude<WorkerWord, { tell: 'read' }>,
  listener: JobListener,
): Promise<void> {
  switch (word.tell) {
    case 'progress':
      // The job's record tells it too: nothing is lost where nobody hears.
      return listener.progress(...word.told).catch(log);
    case 'written':
      return listener.written(...word.told).catch((error: unknown) => {
        log(error);
        return listener.failed(word.told[0]);
      });
    case 'failed':
      return listener.failed(...word.told);
    case 'stopped':
      throw new Error(word.why);
  }
}

function log(error: unknown): void {
  console.error('PostaPersa', error);
}
