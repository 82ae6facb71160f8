import { browser } from 'wxt/browser';
import type { SessionWatch } from '@/utils/webmail/appsuite/session';
import { listenForCommands } from './command';
import { handOver, type LoaderHandover, marksKey } from './loader';
import { followLook, LOOK_KEYS } from './look';
import type { PanelRoot } from './root';
import { createToggle } from './toggle';

/**
 * Shows the button and, when it is wanted, calls for the interface. It uses the browser's own
 * namespace, not the polyfill, because every page load would pay for that.
 */
export async function start(
  root: PanelRoot,
  session: SessionWatch,
  signal: AbortSignal,
): Promise<void> {
  const marks = marksKey(location.host);
  const stored = await browser.storage.local
    .get(['panelOpen', marks, ...LOOK_KEYS])
    .catch((error: unknown): Record<string, unknown> => {
      // A damaged profile refuses even these: the panel comes all the same.
      console.error('PostaPersa', error);
      return {};
    });
  let open = stored.panelOpen !== false;
  let requested = false;
  const listeners = new Set<(open: boolean) => void>();

  const load = () => {
    if (requested) return;
    requested = true;
    // A failed injection (an update under way) is tried again at the next press.
    const answered = browser.runtime.sendMessage({ kind: 'panel.load', body: {} });
    answered.then(
      (answer) => {
        requested = answer?.ok === true;
      },
      () => {
        requested = false;
      },
    );
  };
  const show = (next: boolean) => {
    open = next;
    toggle.show(open);
    for (const listener of listeners) listener(open);
    if (open) load();
  };
  const setOpen = (next: boolean) => {
    show(next);
    void browser.storage.local.set({ panelOpen: open });
  };
  const toggle = createToggle(root, () => setOpen(true));
  followLook(root.host, stored, toggle.speak, signal);
  const commands = listenForCommands(
    (command) => setOpen(command === 'mark-message' || !open),
    signal,
  );
  const handover: LoaderHandover = {
    session,
    root,
    isOpen: () => open,
    setOpen,
    fold: () => show(false),
    onOpenChange: (listener) => listeners.add(listener),
    onCommand: commands.subscribe,
    signal,
  };
  handOver(handover);

  toggle.show(open);
  // Without a session there is nothing to say yet: the login page stays as it is. A folded panel
  // comes too where the list bears its marks, but only when the page has nothing else to do.
  const when = open ? load : stored[marks] === true ? () => requestIdleCallback(load) : null;
  if (when) session.wait(signal).then(when, () => undefined);
}
