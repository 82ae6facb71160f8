import browser from 'webextension-polyfill';
import '@/components/styles';
import { mountPage } from '@/components/mount';
import { mountFailure } from '@/components/workbench/FailurePage';
import { Workbench } from '@/components/workbench/Workbench';
import { send } from '@/utils/messages';
import { failureOf } from '@/utils/panel/failure';
import { openPageSources } from '@/utils/service/page-sources';
import { surroundings } from '@/utils/service/sources';
import { announce } from '@/utils/storage/changes';
import { keepStorage } from '@/utils/storage/persistence';
import { lookOf, readPreferences, watchLook } from '@/utils/storage/preferences';
import { saveFile } from '@/utils/storage/save-file';
import { WorkbenchController } from '@/utils/workbench/controller';
import { openDesks } from '@/utils/workbench/desks';
import { sectionInHash } from '@/utils/workbench/section';

const page = new AbortController();
const preferences = await readPreferences();
const look = lookOf(preferences);
// Its database was closed under it, maybe with all that was in it: the page starts over.
const startOver = () => location.reload();
const tellBlocked = () => mountFailure(look, 'blocked');
const sources = await openPageSources(send, startOver, tellBlocked).catch((error: unknown) => {
  mountFailure(look, failureOf(error));
  throw error;
});
const { evidence, documents, cases, analysis } = sources;
const controller = new WorkbenchController({
  cases,
  evidence,
  documents,
  ...openDesks(sources, surroundings),
  intervalOf: (mailbox, outage) => analysis.interval(mailbox, outage),
  save: saveFile,
  send,
  announce,
  language: look.language,
  dossierLanguage: preferences.dossierLanguage,
  openTab: (url) => browser.tabs.create({ url }),
  copy: (text) => navigator.clipboard.writeText(text),
  uuid: () => crypto.randomUUID(),
  now: () => Date.now(),
  signal: page.signal,
});
await controller.start(); // Before anything can be pressed: it would belong to no mailbox.
const screen = mountPage(look, () => (
  <Workbench
    model={controller.state.get()}
    actions={controller.actions}
    section={sectionInHash(location.hash)}
    onSection={(section) => location.assign(`#${section}`)}
  />
));
controller.state.subscribe(screen.redraw, page.signal);
addEventListener('hashchange', screen.redraw);
watchLook(screen.wear, page.signal);
watchLook(({ language }) => controller.speak(language), page.signal);
await keepStorage(navigator.storage);
