import { type MessageRef, refKey } from '@/utils/mail/message';
import type { PanelBench } from '../bench';
import { chosenIn, previewOf } from '../chosen';
import type { PanelActions } from '../model';
import { recordsByMessage, toOpenMessage } from '../rows';
import type { PanelSurroundings } from '../surroundings';

/** The message that the webmail shows, or those chosen in its list, and the way to show another one. */
export function openMessage(bench: PanelBench, { page, webmail, signal }: PanelSurroundings) {
  const { state } = bench;
  const describe = (message: MessageRef) =>
    toOpenMessage(message, bench.late, bench.model.evidence);

  function show(): void {
    const message = page.openMessage() ?? bench.model.unopened;
    const marked = recordsByMessage(bench.model.evidence);
    const chosen = chosenIn(page.selectedRows(), marked);
    state.set({ open: message && describe(message), chosen });
  }

  async function preview(): Promise<void> {
    state.set({ preview: null });
    const messages = await previewOf(page.selectedRows(), bench.late, webmail, signal);
    const marked = recordsByMessage(bench.model.evidence);
    state.set({ preview: messages.filter((message) => !marked.has(refKey(message))) });
  }

  page.onChoice(() => {
    state.set({ unopened: null });
    show();
  }, signal);

  const actions: Pick<PanelActions, 'onOpenMessage' | 'onPreviewChosen'> = {
    onOpenMessage: (message) => {
      const opened = page.open(message);
      state.set({ unopened: opened ? null : message });
      // What the webmail cannot show can be marked all the same.
      if (!opened) state.set({ open: describe(message) });
    },
    onPreviewChosen: () => bench.guard(preview),
  };
  return { show, actions };
}
