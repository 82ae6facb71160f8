import { type ReadingProgress, type ReadingSink, readMailbox } from '@/utils/mailbox/read';
import type { Mailbox } from '@/utils/mailbox/schema';
import { timeLeft } from '@/utils/time/time-left';
import type { SessionWatch } from '@/utils/webmail/appsuite/session';
import { type Folder, type Webmail, WebmailError } from '@/utils/webmail/webmail';
import type { Reading } from './model';

export type ReadingTask = {
  mailbox: Mailbox;
  webmail: Webmail;
  sink: ReadingSink;
  session: SessionWatch;
  now(): number;
  signal: AbortSignal;
  onReading(reading: Reading): void;
};

/**
 * Reads the mailbox to its end, through lost sessions: when the server ends one, waits for the user
 * to log in again and goes on where it was.
 * @throws WebmailError for everything else that the webmail refuses.
 */
export async function readThroughSessions(task: ReadingTask): Promise<Folder[]> {
  const { webmail, session, signal } = task;
  const report = new ReadingReport(task);
  const ended = new AbortController();
  webmail.onWait((ms) => report.wait(ms), ended.signal);
  try {
    for (;;) {
      report.start();
      try {
        return await readMailbox({
          webmail,
          sink: task.sink,
          excluded: task.mailbox.excludedFolders,
          signal,
          onProgress: (progress) => report.progress(progress),
        });
      } catch (error) {
        if (!(error instanceof WebmailError && error.failure === 'session')) throw error;
        report.signedOut();
        await session.wait(signal);
      }
    }
  } finally {
    ended.abort();
  }
}

/** Tells the panel where the reading stands. */
class ReadingReport {
  #startedAt = 0;
  #first: number | null = null;
  #last: ReadingProgress | null = null;

  constructor(private readonly task: Pick<ReadingTask, 'now' | 'onReading'>) {}

  start(): void {
    this.#startedAt = this.task.now();
    this.#first = null;
  }

  progress(progress: ReadingProgress): void {
    this.#last = progress;
    this.#first ??= progress.read;
    const { read: done, total } = progress;
    const elapsedMs = this.task.now() - this.#startedAt;
    const remainingMs = timeLeft(elapsedMs, done - this.#first, total - done);
    this.task.onReading({ state: 'reading', done, total, remainingMs });
  }

  wait(waitMs: number): void {
    const { read: done = 0, total = null } = this.#last ?? {};
    this.task.onReading(
      waitMs > 0
        ? { state: 'throttled', waitMs }
        : { state: 'reading', done, total, remainingMs: null },
    );
  }

  signedOut(): void {
    this.task.onReading({ state: 'signed-out' });
  }
}
