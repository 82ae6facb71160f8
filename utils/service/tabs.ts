import browser from 'webextension-polyfill';
import type { Sender } from '@/utils/messages';
import { PAGE_COMMANDS, type PageCommandMessage } from '@/utils/page/command';
import { WEBMAIL_PAGES } from '@/utils/webmail/urls';

/** What the background does in tabs. */
export class Tabs {
  /** Puts the interface into the page that asks for it, beside its loader. */
  async loadPanel(sender: Sender): Promise<null> {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return null;
    await browser.scripting.executeScript({ target: { tabId }, files: ['panel.js'] });
    return null;
  }

  /**
   * Hands a command to the webmail in a tab, by its name in the manifest or the menu. Elsewhere
   * nobody listens, and the key does nothing.
   */
  async command(name: string | number, tabId: number | undefined): Promise<void> {
    const command = PAGE_COMMANDS.find((known) => known === name);
    if (!command || tabId === undefined) return;
    const message: PageCommandMessage = { command };
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  }

  /** Opens the workbench, or comes back to it; at a section where one is named. */
  async openWorkbench(section?: string): Promise<null> {
    const page = browser.runtime.getURL('workbench.html');
    const place = section === undefined ? {} : { url: `${page}#${section}` };
    const [open] = await browser.tabs.query({ url: page });
    if (open?.id === undefined) await browser.tabs.create({ url: page, ...place });
    else await browser.tabs.update(open.id, { active: true, ...place });
    return null;
  }
}

/**
 * Puts this version's loader into the webmail's pages that are open already; the one that an older
 * version left there hears of it and goes. Firefox does this by itself.
 */
export async function takeOverOpenPages(onError: (error: unknown) => void): Promise<void> {
  const [loader] = browser.runtime.getManifest().content_scripts ?? [];
  if (import.meta.env.FIREFOX || !loader) return;
  // A page that still loads gets it by the manifest.
  const open = { url: WEBMAIL_PAGES, discarded: false, status: 'complete' } as const;
  for (const { id: tabId } of await browser.tabs.query(open)) {
    if (tabId === undefined) continue;
    const target = { tabId };
    try {
      await browser.scripting.insertCSS({ target, files: loader.css ?? [] });
      await browser.scripting.executeScript({ target, files: loader.js ?? [] });
    } catch (error) {
      // The page of a failed load takes no script; the other pages still do.
      onError(error);
    }
  }
}
