import browser from 'webextension-polyfill';
import { browserTexts } from '@/utils/i18n/browser';
import type { Language } from '@/utils/i18n/language';
import { WEBMAIL_PAGES } from '@/utils/webmail/urls';

/** The menu of the right mouse button, on the webmail's pages alone; ids are names of commands. */
export async function showMenus(language: Language): Promise<void> {
  const texts = browserTexts[language];
  const entries = { 'mark-message': texts.markMessage, 'toggle-panel': texts.togglePanel };
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(entries)) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'frame', 'selection', 'link', 'image'],
      documentUrlPatterns: WEBMAIL_PAGES,
    });
  }
}
