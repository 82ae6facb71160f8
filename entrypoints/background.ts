import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type Kind, REQUESTS, receive } from '@/utils/messages';
import { toFailure } from '@/utils/panel/failure';
import { showMenus } from '@/utils/service/menus';
import { Service } from '@/utils/service/service';
import { Tabs, takeOverOpenPages } from '@/utils/service/tabs';
import { inTurn, watch } from '@/utils/storage/changes';
import { chosenLook, watchLook } from '@/utils/storage/preferences';

export default defineBackground(() => {
  // Listeners stand before anything is awaited: a worker is woken for one of them.
  const { signal } = new AbortController();
  const service = new Service(Object.keys(REQUESTS) as Kind[]);
  const tabs = new Tabs();
  receive(service.handlers, toFailure);
  browser.downloads.onChanged.addListener((delta) => void service.onDownload(delta).catch(log));
  browser.commands.onCommand.addListener((name, tab) => void tabs.command(name, tab?.id));
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }, tab) => void tabs.command(menuItemId, tab?.id),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    if (reason === 'install' || reason === 'update') takeOverOpenPages(log).catch(log);
    chosenLook()
      .then(({ language }) => showMenus(language))
      .catch(log);
  });
  const showBadge = inTurn(() => service.showBadge());
  watch(['evidence', 'mailbox', 'export', 'progress'], () => showBadge().catch(log), signal);
  watchLook(({ language }) => {
    showMenus(language).catch(log);
    showBadge().catch(log);
  }, signal);
  service.resume().then(showBadge).catch(log);
});

function log(error: unknown): void {
  console.error('PostaPersa', error);
}
