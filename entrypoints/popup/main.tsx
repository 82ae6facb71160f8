import browser from 'webextension-polyfill';
import '@/components/styles';
import { mount } from '@/components/mount';
import { Popup } from '@/components/popup/Popup';
import { send } from '@/utils/messages';
import { PopupController } from '@/utils/popup/controller';
import { chosenLanguage } from '@/utils/storage/preferences';

const page = new AbortController();
const language = await chosenLanguage();
const controller = new PopupController({
  send,
  language,
  openTab: (url) => browser.tabs.create({ url }),
  copy: (text) => navigator.clipboard.writeText(text),
  signal: page.signal,
});
document.documentElement.lang = language;
const app = document.getElementById('app') as HTMLElement;
const screen = mount(app, language, () => (
  <Popup model={controller.state.get()} actions={controller} />
));
controller.state.subscribe(screen.redraw, page.signal);
await controller.start();
