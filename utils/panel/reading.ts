import { type ReadingProgress, type ReadingSink, readMailbox } from '@/utils/mailbox/read';
import type { Mailbox } from '@/utils/mailbox/schema';
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
  let last: ReadingProgress | null = null;
  for (;;) {
    const startedAt = task.now();
    let first: number | null = null;
    try {
      return await readMailbox({
        webmail: task.webmail,
        sink: task.sink,
        excluded: task.mailbox.excludedFolders,
        signal: task.signal,
        onProgress(progress) {
          last = progress;
          first ??= progress.read;
          const { read: done, total } = progress;
          const remainingMs = timeLeft(task.now() - startedAt, done - first, total - done);
          task.onReading({ state: 'reading', done, total, remainingMs });
        },
      });
    } catch (error) {
      if (!(error instanceof WebmailError && error.failure === 'session')) throw error;
      const { read: done, total } = last ?? { read: 0, total: null };
      task.onReading({ state: 'signed-out', done, total });
      await task.session.wait(task.signal);
    }
  }
}

/** Ms, by the pace so far; null while there is no pace to speak of. */
function timeLeft(elapsedMs: number, done: number, left: number): number | null {
  if (elapsedMs < 2000 || done <= 0) return null;
  return (elapsedMs / done) * left;
}
