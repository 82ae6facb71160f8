import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { dock } from '@/utils/page/dock';
import { handOver, type LoaderHandover, marksKey } from '@/utils/page/loader';
import { createRoot, type PanelRoot } from '@/utils/page/root';
import { createToggle } from '@/utils/page/toggle';
import { SessionWatch, watchSession } from '@/utils/webmail/appsuite/session';
import './page.css';

/**
 * All that runs at every load of the webmail: it watches for the session and shows one button. The
 * interface comes when it is needed. It uses the browser's own namespace, not the polyfill, because
 * every page load would pay for that.
 */
export default defineContentScript({
  matches: [
    'https://mail.libero.it/appsuite/*',
    'https://mail1.libero.it/appsuite/*',
    'https://mail.virgilio.it/appsuite/*',
    'https://mail1.virgilio.it/appsuite/*',
  ],
  runAt: 'document_start',
  main(ctx) {
    const session = new SessionWatch();
    watchSession(session, ctx.signal);
    whenParsed(() => {
      if (ctx.isInvalid) return;
      const root = createRoot(document);
      ctx.onInvalidated(() => root.destroy());
      dock(root, ctx.signal);
      void start(root, session, ctx.signal);
    });
  },
});

async function start(root: PanelRoot, session: SessionWatch, signal: AbortSignal): Promise<void> {
  const marks = marksKey(location.host);
  const stored = await browser.storage.local.get(['panelOpen', 'language', marks]);
  let open = stored.panelOpen !== false;
  let requested = false;
  const listeners = new Set<(open: boolean) => void>();

  const load = () => {
    if (requested) return;
    requested = true;
    // A failed injection (an update under way) is tried again at the next press.
    browser.runtime.sendMessage({ kind: 'panel.load', body: {} }).catch(() => {
      requested = false;
    });
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
  const toggle = createToggle(root, stored.language === 'en' ? 'en' : 'it', () => setOpen(true));
  const handover: LoaderHandover = {
    session,
    root,
    isOpen: () => open,
    setOpen,
    fold: () => show(false),
    onOpenChange: (listener) => listeners.add(listener),
    signal,
  };
  handOver(handover);

  toggle.show(open);
  // Without a session there is nothing to say yet: the login page stays as it is. A folded panel
  // comes too where the list bears its marks, but only when the page has nothing else to do.
  const when = open ? load : stored[marks] === true ? () => requestIdleCallback(load) : null;
  if (when) session.wait(signal).then(when, () => undefined);
}

function whenParsed(run: () => void): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', run, { once: true });
}
