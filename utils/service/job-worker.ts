import type { JobListener } from './run-job';

/** What the worker tells whoever started it: a word for his listener, or that it came to its end. */
export type WorkerWord =
  | { [K in keyof JobListener]: { tell: K; told: Parameters<JobListener[K]> } }[keyof JobListener]
  | { tell: 'ended'; error: string | null };

/**
 * Writes the next job in a worker: only there can files of the origin-private file system be read and
 * written by way of one buffer, and its memory goes with it.
 */
export function runNextJobInWorker(listener: JobListener): Promise<void> {
  const worker = new Worker('/dossier-worker.js');
  let heard = Promise.resolve();
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      heard = heard.then(() => hear(data, listener));
      heard.then(() => data.tell === 'ended' && resolve(), reject);
    });
  }).finally(() => worker.terminate());
}

async function hear(word: WorkerWord, listener: JobListener): Promise<void> {
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
