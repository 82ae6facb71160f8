import type { MessageRef } from '@/utils/mail/message';
import type { PanelBench } from '../bench';
import { failureOf } from '../failure';
import { markAll, toMarkables } from '../marking';
import type { PanelActions } from '../model';
import type { PanelSurroundings } from '../surroundings';

/** Messages of the webmail become evidence, one after the other, until the user says stop. */
export function markingActions(
  bench: PanelBench,
  { webmail, send, uuid, signal }: PanelSurroundings,
): Pick<PanelActions, 'onMark' | 'onCancelMarking'> {
  const { state } = bench;
  let running: AbortController | null = null;

  async function mark(messages: MessageRef[]): Promise<void> {
    const { mailbox, late } = bench;
    if (!mailbox || running) return;
    const own = new AbortController();
    running = own;
    const total = messages.length;
    let done = 0;
    state.set({ unmarked: [], marking: { done, total, remainingMs: null } });
    const onResult = (message: MessageRef, error: unknown) => {
      done += 1;
      state.set({ marking: { done, total, remainingMs: null } });
      if (error && !own.signal.aborted) tellUnmarked(message, error);
    };
    try {
      const markables = await toMarkables(messages, late, webmail, signal);
      const { id, outage } = mailbox;
      const stop = AbortSignal.any([signal, own.signal]);
      const options = { webmail, send, uuid, mailbox: id, outage, signal: stop };
      await markAll(markables, options, onResult);
    } finally {
      running = null;
      state.set({ marking: null });
    }
    await bench.reload();
  }

  function tellUnmarked(message: MessageRef, error: unknown): void {
    const subject = bench.late.find(({ id }) => id === message.id)?.subject ?? '';
    const failure = failureOf(error);
    state.set({ unmarked: [...bench.model.unmarked, { subject, failure }] });
  }

  return {
    onMark: (messages) => bench.guard(() => mark(messages)),
    onCancelMarking: () => running?.abort(),
  };
}
