import type { MessageRef } from '@/utils/mail/message';
import type { PanelBench } from '../bench';
import type { PanelActions } from '../model';
import { toOpenMessage } from '../rows';
import type { PanelSurroundings } from '../surroundings';

/** The message that the webmail shows, and the way to show another one. */
export function openMessage(bench: PanelBench, { page, signal }: PanelSurroundings) {
  const { state } = bench;
  const describe = (message: MessageRef) =>
    toOpenMessage(message, bench.late, bench.model.evidence);

  function show(): void {
    const message = page.openMessage() ?? bench.model.unopened;
    state.set({ open: message && describe(message) });
  }

  page.onOpenMessage(() => {
    state.set({ unopened: null });
    show();
  }, signal);

  const actions: Pick<PanelActions, 'onOpenMessage'> = {
    onOpenMessage: (message) => {
      const opened = page.open(message);
      state.set({ unopened: opened ? null : message });
      // What the webmail cannot show can be marked all the same.
      if (!opened) state.set({ open: describe(message) });
    },
  };
  return { show, actions };
}
