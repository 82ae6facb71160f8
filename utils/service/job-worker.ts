import { movedIn, type ReadAnswer, type ReadRequest } from './content-reader';
import { ContentReaders } from './content-readers';
import type { JobListener } from './run-job';

/**
 * What the worker tells whoever started it: a word for his listener, contents that he is to have read,
 * or that it came to its end.
 */
export type WorkerWord =
  | { [K in keyof JobListener]: { tell: K; told: Parameters<JobListener[K]> } }[keyof JobListener]
  | { tell: 'read'; request: ReadRequest }
  | { tell: 'ended'; error: string | null };

/**
 * Writes the next job in a worker: only there can files of the origin-private file system be read and
 * written by way of one buffer, and its memory goes with it.
 */
export function runNextJobInWorker(listener: JobListener): Promise<void> {
  const worker = new Worker('/dossier-worker.js');
  const readers = new ContentReaders();
  let heard = Promise.resolve();
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      if (data.tell === 'read') {
        const answer = (read: ReadAnswer) => worker.postMessage(read, movedIn(read));
        readers.read(data.request).then(answer, reject);
        return;
      }
      heard = heard.then(() => hear(data, listener));
      heard.then(() => data.tell === 'ended' && resolve(), reject);
    });
  }).finally(() => {
    worker.terminate();
    readers.end();
  });
}

/** From within that worker: has contents read by whoever started it, one request at a time. */
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
    case 'ended':
      if (word.error !== null) throw new Error(word.error);
  }
}

function log(error: unknown): void {
  console.error('PostaPersa', error);
}
