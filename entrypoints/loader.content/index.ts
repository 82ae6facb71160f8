import { defineContentScript } from 'wxt/utils/define-content-script';
import { dock } from '@/utils/page/dock';
import { createRoot } from '@/utils/page/root';
import { start } from '@/utils/page/start';
import { SessionWatch, watchSession } from '@/utils/webmail/appsuite/session';
import { WEBMAIL_PAGES } from '@/utils/webmail/urls';
import './page.css';

/**
 * All that runs at every load of the webmail: it watches for the session and shows one button. The
 * interface comes when it is needed.
 */
export default defineContentScript({
  matches: WEBMAIL_PAGES,
  runAt: 'document_start',
  main(ctx) {
    const session = new SessionWatch();
    watchSession(session, ctx.signal);
    whenParsed(() => {
      if (ctx.isInvalid) return;
      const root = createRoot(document);
      ctx.onInvalidated(() => root.destroy());
      // Chrome tells nobody that the extension was taken off: asked whenever the user comes back.
      ctx.addEventListener(window, 'focus', () => void ctx.isInvalid);
      ctx.addEventListener(document, 'visibilitychange', () => void ctx.isInvalid);
      dock(root, ctx.signal);
      void start(root, session, ctx.signal);
    });
  },
});

function whenParsed(run: () => void): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', run, { once: true });
}
