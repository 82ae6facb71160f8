import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Judged, tooHeavy } from './judge';
import type { WorkerMessage, WorkerTask } from './worker';

type Waiting = {
  task: WorkerTask;
  resolve: (judged: Judged | Promise<Judged>) => void;
  reject: (cause: Error) => void;
};
/** A process and its tasks, the first of them under way. */
type Running = { child: ChildProcess; tasks: Waiting[]; isReady: boolean };

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));
/** Tasks that a process has before it, so that it works on while what it gave is being written. */
const TASKS_AHEAD = 16;

/**
 * Judges dossiers in processes of their own, which start when there is work. A file that ends its
 * process is one more problem; a thread that runs out of memory can take everything with it.
 */
export class Pool {
  /** Tasks in hand that keep every process at work. */
  readonly capacity: number;
  readonly #running = new Set<Running>();
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  /**
   * `key` is that of the pseudonyms; `heapMegabytes` what a dossier made to fill the memory may take
   * before its process ends.
   */
  constructor(
    private readonly settings: { processes: number; key: string | null; heapMegabytes: number },
  ) {
    this.capacity = settings.processes * TASKS_AHEAD * 2;
  }

  judge(task: WorkerTask): Promise<Judged> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#give();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const ends = [...this.#running].map(({ child }) => {
      const end = once(child, 'exit');
      child.disconnect();
      return end;
    });
    await Promise.all(ends);
  }

  #give(): void {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined) return;
      const running = this.#freest();
      if (running.tasks.length >= TASKS_AHEAD) return;
      this.#waiting.shift();
      running.tasks.push(next);
      running.child.send(next.task);
    }
  }

  #freest(): Running {
    const [freest] = [...this.#running].sort((a, b) => a.tasks.length - b.tasks.length);
    if (freest === undefined) return this.#start();
    const mayStart = this.#running.size < this.settings.processes;
    return mayStart && freest.tasks.length > 0 ? this.#start() : freest;
  }

  #start(): Running {
    const { key, heapMegabytes } = this.settings;
    const child = fork(CHILD, {
      env: { ...process.env, COLLECT_KEY: key ?? '' },
      // What one dossier leaves fits a small young generation: a large one only waits to be emptied.
      execArgv: [`--max-old-space-size=${heapMegabytes}`, '--max-semi-space-size=2'],
      serialization: 'advanced',
    });
    const running: Running = { child, tasks: [], isReady: false };
    this.#running.add(running);
    child.on('message', (message: WorkerMessage) => {
      running.isReady = true;
      if (message === 'ready') return;
      running.tasks.shift()?.resolve(message);
      this.#give();
    });
    child.on('exit', (code, signal) => this.#lose(running, `${signal ?? code}`));
    return running;
  }

  /** Its first task ended the process; the others go to another one. */
  #lose(running: Running, cause: string): void {
    this.#running.delete(running);
    if (this.#isClosed) return;
    const [lost, ...others] = running.tasks;
    if (!running.isReady) {
      for (const { reject } of running.tasks) reject(new Error(`No process to judge in: ${cause}`));
      return;
    }
    lost?.resolve(tooHeavy(lost.task.path, lost.task.file, cause));
    this.#waiting.unshift(...others);
    this.#give();
  }
}
