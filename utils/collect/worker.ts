import { type Judged, judge } from './judge';
import type { DossierFile } from './rows';

/** One process of the pool: files in, what became of each out, in the same order. */
export type WorkerTask = { path: string; file: DossierFile };
export type WorkerMessage = 'ready' | Judged;

/** Key of the pseudonyms; nobody else reads the environment of our own child. */
const key = process.env.COLLECT_KEY || null;
const tell = (message: WorkerMessage) =>
  process.send?.(message, undefined, undefined, () => {
    // Who closes the pool no longer waits for what is under way, and ends this process too.
  });
let turn = Promise.resolve();
process.on('message', ({ path, file }: WorkerTask) => {
  turn = turn.then(async () => void tell(await judge(path, file, key)));
});
process.once('disconnect', () => process.exit());
// Ctrl+C reaches every process of the terminal; the first one ends the others when it is done.
process.on('SIGINT', () => undefined);
tell('ready');
