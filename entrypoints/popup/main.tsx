import browser from 'webextension-polyfill';
import '@/components/styles';
import { mountPage } from '@/components/mount';
import { Popup } from '@/components/popup/Popup';
import { send } from '@/utils/messages';
import { PopupController } from '@/utils/popup/controller';
import { lookOf, readPreferences, watchLook } from '@/utils/storage/preferences';

const page = new AbortController();
const preferences = await readPreferences();
const controller = new PopupController({
  send,
  language: preferences.dossierLanguage,
  openTab: (url) => browser.tabs.create({ url }),
  copy: (text) => navigator.clipboard.writeText(text),
  signal: page.signal,
});
const screen = mountPage(lookOf(preferences), () => (
  <Popup model={controller.state.get()} actions={controller} />
));
controller.state.subscribe(screen.redraw, page.signal);
watchLook(screen.wear, page.signal);
controller.start();
