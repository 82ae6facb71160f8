import browser from 'webextension-polyfill';
import '@/components/styles';
import { mountPage } from '@/components/mount';
import { Workbench } from '@/components/workbench/Workbench';
import { letterInWorker } from '@/utils/dossier/pdf/in-worker';
import { send } from '@/utils/messages';
import { openSources, surroundings } from '@/utils/service/service';
import { announce } from '@/utils/storage/changes';
import { keepStorage } from '@/utils/storage/persistence';
import { lookOf, readPreferences, watchLook } from '@/utils/storage/preferences';
import { saveFile } from '@/utils/storage/save-file';
import { BackupDesk } from '@/utils/workbench/backup-desk';
import { WorkbenchController } from '@/utils/workbench/controller';
import { LetterDesk } from '@/utils/workbench/letter-desk';
import { sectionInHash } from '@/utils/workbench/section';
import { StampDesk } from '@/utils/workbench/stamp-desk';

const page = new AbortController();
const preferences = await readPreferences();
const look = lookOf(preferences);
const { db, evidence, documents, cases, analysis, root, version } = await openSources();
const controller = new WorkbenchController({
  cases,
  evidence,
  documents,
  backups: new BackupDesk(db, evidence, surroundings, saveFile, root),
  letters: new LetterDesk(
    (letter, createdAt) => letterInWorker(letter, version, createdAt),
    saveFile,
    () => Date.now(),
  ),
  stamps: new StampDesk(saveFile, root, (bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
  intervalOf: (mailbox, outage) => analysis.interval(mailbox, outage),
  save: saveFile,
  send,
  announce,
  language: look.language,
  dossierLanguage: preferences.dossierLanguage,
  openMailbox: ({ host }) => browser.tabs.create({ url: `https://${host}/appsuite/` }),
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
    onSection={(section) => {
      location.hash = section;
    }}
  />
));
controller.state.subscribe(screen.redraw, page.signal);
addEventListener('hashchange', screen.redraw);
watchLook(screen.wear, page.signal);
watchLook(({ language }) => controller.speak(language), page.signal);
await keepStorage(navigator.storage);
