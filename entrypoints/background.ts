import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type Kind, REQUESTS, receive } from '@/utils/messages';
import { toFailure } from '@/utils/service/failure';
import { Service } from '@/utils/service/service';
import { takeOverOpenPages } from '@/utils/service/tabs';

export default defineBackground(() => {
  const log = (error: unknown) => console.error('PostaPersa', error);
  // Listeners stand before anything is awaited: a worker is woken for one of them.
  const service = new Service(Object.keys(REQUESTS) as Kind[]);
  receive(service.handlers, toFailure);
  browser.downloads.onChanged.addListener((delta) => service.onDownload(delta));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    if (reason === 'install' || reason === 'update') takeOverOpenPages(log).catch(log);
  });
  service.resume().catch(log);
});
