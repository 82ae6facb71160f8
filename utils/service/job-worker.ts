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
  let telling = Promise.resolve();
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      telling = telling.then(() => {
        switch (data.tell) {
          case 'progress':
            return listener.progress(...data.told);
          case 'written':
            return listener.written(...data.told);
          case 'failed':
            return listener.failed(...data.told);
          case 'ended':
            return data.error === null ? resolve() : reject(new Error(data.error));
        }
      });
      telling.catch(reject);
    });
  }).finally(() => worker.terminate());
}
