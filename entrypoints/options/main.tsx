import browser from 'webextension-polyfill';
import '@/components/styles';
import { mountPage } from '@/components/mount';
import { Options } from '@/components/options/Options';
import { send } from '@/utils/messages';
import { OptionsController } from '@/utils/options/controller';
import { lookOf, readPreferences, watchLook } from '@/utils/storage/preferences';
import { saveFile } from '@/utils/storage/save-file';

const page = new AbortController();
const preferences = await readPreferences();
const keys = Object.fromEntries(
  (await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
);
const controller = new OptionsController({
  preferences,
  shortcuts: {
    togglePanel: keys['toggle-panel'] ?? '',
    markMessage: keys['mark-message'] ?? '',
  },
  send,
  save: saveFile,
  now: () => Date.now(),
  signal: page.signal,
});
const screen = mountPage(lookOf(preferences), () => (
  <Options model={controller.state.get()} actions={controller} />
));
controller.state.subscribe(screen.redraw, page.signal);
watchLook(screen.wear, page.signal);
await controller.start();
