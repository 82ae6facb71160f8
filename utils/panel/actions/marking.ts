import { isLasting } from '@/utils/evidence/refusal';
import { type MessageRef, refKey } from '@/utils/mail/message';
import { WebmailError } from '@/utils/webmail/webmail';
import type { PanelBench } from '../bench';
import { failureOf } from '../failure';
import { type Markable, markAll, toMarkables } from '../marking';
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
    const { id, outage } = mailbox;
    const refused: Promise<unknown>[] = [];
    const onResult = (message: Markable, error: unknown) => {
      done += 1;
      state.set({ marking: { done, total, remainingMs: null } });
      if (!error || own.signal.aborted) return;
      const { folder, id: serverId } = message;
      const subject = message.subject || subjectOf(message);
      state.set({ unmarked: [...bench.model.unmarked, { subject, failure: failureOf(error) }] });
      if (!(error instanceof WebmailError) || !isLasting(error.failure)) return;
      const place = { host: webmail.host, mailbox: id, folder, serverId };
      refused.push(send('evidence.refuse', { ...place, outage, subject, reason: error.failure }));
    };
    try {
      const markables = await toMarkables(messages, late, webmail, signal);
      const stop = AbortSignal.any([signal, own.signal]);
      const options = { webmail, send, uuid, mailbox: id, outage, signal: stop };
      await markAll(markables, options, onResult);
      await Promise.all(refused);
    } finally {
      running = null;
      state.set({ marking: null });
    }
    await bench.reload();
  }

  /** As it was read before: of a message that is gone the server tells nothing any more. */
  function subjectOf(message: MessageRef): string {
    return bench.late.find((late) => refKey(late) === refKey(message))?.subject ?? '';
  }

  return {
    onMark: (messages) => bench.guard(() => mark(messages)),
    onCancelMarking: () => running?.abort(),
  };
}
