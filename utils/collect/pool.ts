import { Worker } from 'node:worker_threads';
import { failed, type Judged } from './judge';
import type { WorkerSettings, WorkerTask } from './worker';

type Waiting = { task: WorkerTask; resolve: (judged: Judged | Promise<Judged>) => void };

/** What a dossier made to fill the memory may take before its thread is ended. */
const THREAD_HEAP_MB = 1024;

/** Judges dossiers on threads of their own. A file that ends its thread is one more problem. */
export class Pool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  constructor(
    readonly threads: number,
    private readonly settings: WorkerSettings,
  ) {
    for (let thread = 0; thread < threads; thread++) this.#start();
  }

  judge(task: WorkerTask): Promise<Judged> {
    return new Promise((resolve) => {
      this.#waiting.push({ task, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: this.settings,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB },
    });
    worker.on('message', (judged: Judged) => {
      this.#busy.get(worker)?.resolve(judged);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      this.#next();
    });
    worker.on('error', (cause) => this.#lose(worker, String(cause)));
    this.#idle.push(worker);
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop() as Worker;
      const waiting = this.#waiting.shift() as Waiting;
      this.#busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }

  #lose(worker: Worker, cause: string): void {
    if (this.#isClosed) return;
    const lost = this.#busy.get(worker);
    if (lost === undefined) throw new Error(`A thread did not start: ${cause}`);
    this.#busy.delete(worker);
    this.#start();
    this.#next();
    lost.resolve(failed(lost.task.path, lost.task.file, 'too-heavy', cause));
  }
}
