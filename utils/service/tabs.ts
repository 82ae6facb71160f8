import browser from 'webextension-polyfill';
import type { Sender } from '@/utils/messages';

/** What the background does in tabs. */
export class Tabs {
  /** Puts the interface into the page that asks for it, beside its loader. */
  async loadPanel(sender: Sender): Promise<null> {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return null;
    await browser.scripting.executeScript({ target: { tabId }, files: ['panel.js'] });
    return null;
  }

  async openWorkbench(): Promise<null> {
    const url = browser.runtime.getURL('workbench.html');
    const [open] = await browser.tabs.query({ url });
    if (open?.id === undefined) await browser.tabs.create({ url });
    else await browser.tabs.update(open.id, { active: true });
    return null;
  }
}
