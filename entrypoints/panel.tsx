import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '@/components/mount';
import { Panel } from '@/components/panel/Panel';
import { panelStyles } from '@/components/panel/styles';
import { heedOnlyTheUser } from '@/components/trusted-events';
import { send } from '@/utils/messages';
import { layerOf } from '@/utils/page/layer';
import { marksKey, takeHandover } from '@/utils/page/loader';
import { PanelController } from '@/utils/panel/controller';
import { chosenLook, watchLook } from '@/utils/storage/preferences';
import { openWebmail } from '@/utils/webmail/appsuite/open';

/** The interface, put beside the loader when it is needed. */
export default defineUnlistedScript(async () => {
  const loader = takeHandover();
  if (!loader) return;
  const { root, session, signal } = loader;
  const look = await chosenLook();
  const controller = new PanelController({
    ...openWebmail({ location, document, session, fetch: (...request) => fetch(...request) }),
    language: look.language,
    session,
    send,
    uuid: () => crypto.randomUUID(),
    now: () => Date.now(),
    isOpen: loader.isOpen,
    setOpen: loader.setOpen,
    onOpenChange: loader.onOpenChange,
    fold: loader.fold,
    rememberMarks: (any) => browser.storage.local.set({ [marksKey(location.host)]: any }),
    signal,
  });
  heedOnlyTheUser();
  const layer = layerOf(root, panelStyles);
  const screen = mount(layer.element, root.host, look, () => (
    <Panel model={controller.state.get()} actions={controller.actions} />
  ));
  controller.state.subscribe(screen.redraw, signal);
  watchLook((next) => {
    screen.wear(next);
    controller.speak(next.language);
  }, signal);
  layer.show(loader.isOpen());
  loader.onOpenChange(layer.show);
  signal.addEventListener('abort', screen.destroy, { once: true });
  const started = controller.start();
  loader.onCommand((command) => {
    if (command === 'toggle-panel') layer.focus();
    else void started.then(() => controller.markOpenMessage());
  });
});
