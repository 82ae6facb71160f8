import { browser } from 'wxt/browser';
import type { Writer } from './exports';

/**
 * Chrome: a service worker has no URLs for files, so the dossier is written in an offscreen document
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen). It finds its job itself.
 */
export const offscreenWriter: Writer = {
  async write() {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: 'writer.html',
      reasons: [browser.offscreen.Reason.BLOBS],
      justification: 'Writes the dossier to a file that the user saves.',
    });
  },
  async release() {
    if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
  },
};

/**
 * Firefox: the event page is a document, and has the dossier written itself. Asked while that goes on,
 * it looks once more for what waits.
 */
export function inPlaceWriter(run: () => Promise<void>): Writer {
  let busy = false;
  let wanted = false;
  async function work(): Promise<void> {
    busy = true;
    try {
      while (wanted) {
        wanted = false;
        await run();
      }
    } finally {
      busy = false;
    }
  }
  return {
    async write() {
      wanted = true;
      // Not awaited: whoever asked for the export is answered at once.
      if (!busy) work().catch((error: unknown) => console.error('PostaPersa', error));
    },
    async release() {},
  };
}
