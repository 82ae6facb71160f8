import type { Folder } from '@/utils/webmail/webmail';
import type { PanelBench } from '../bench';
import { failureOf } from '../failure';
import { readThroughSessions } from '../reading';
import { remoteSink } from '../reading-sink';
import type { PanelSurroundings } from '../surroundings';

/** The reading of the mailbox: one at a time, of which the model always tells where it stands. */
export class MailboxReading {
  /** As the server listed them last. */
  folders: Folder[] = [];
  #running: AbortController | null = null;

  constructor(
    private readonly bench: PanelBench,
    private readonly surroundings: PanelSurroundings,
    private readonly onRead: () => void,
  ) {}

  cancel(): void {
    this.#running?.abort();
  }

  async read(): Promise<void> {
    const { bench } = this;
    const { mailbox, state } = bench;
    if (!mailbox || this.#running) return;
    const { webmail, session, send, now, signal } = this.surroundings;
    const running = new AbortController();
    this.#running = running;
    // Until the server answers, too: what the last reading ended with is not said of this one.
    state.set({ reading: { state: 'reading', done: 0, total: null, remainingMs: null } });
    try {
      this.folders = await readThroughSessions({
        mailbox,
        webmail,
        session,
        now,
        sink: remoteSink(mailbox.id, send),
        signal: AbortSignal.any([signal, running.signal]),
        onReading: (reading) => state.set({ reading }),
      });
      this.onRead();
      await bench.reload();
      const readAt = bench.mailbox?.readAt ?? new Date(now()).toISOString();
      state.set({ reading: { state: 'done', readAt } });
    } catch (error) {
      this.#ended(error, running.signal.aborted);
    } finally {
      this.#running = null;
    }
  }

  #ended(error: unknown, cancelled: boolean): void {
    this.bench.state.set({
      reading: cancelled ? { state: 'paused' } : { state: 'failed', failure: failureOf(error) },
    });
  }
}
