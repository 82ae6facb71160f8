import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge';
import type { DossierFile } from './rows';

/** One thread of the pool: a file in, what became of it out. */
export type WorkerSettings = { key: string | null };
export type WorkerTask = { path: string; file: DossierFile };

const { key } = workerData as WorkerSettings;
parentPort?.on('message', async ({ path, file }: WorkerTask) => {
  parentPort?.postMessage(await judge(path, file, key));
});
