import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import { unpack } from './dossier';
import { ListPage } from './list-page';
import { Stage } from './stage';

/** The webmail after a redesign: not one of the names that we look for is on its page. */
describe.each(BROWSER_NAMES)('a webmail whose page nobody knows, in %s', (name) => {
  let stage: Stage;
  let page: DrivenPage;

  beforeAll(async () => {
    stage = await Stage.set(name, { anchors: false });
    page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor({ ...screen.panel, text: 'non ha ricevuto nulla' }, 60_000);
  });
  afterAll(() => stage?.strike());

  it('is analysed all the same, and the panel says that it cannot see the list', async () => {
    stage.keepScreenshotsOnFailure();
    await page.waitFor({ role: 'status', text: 'Non riconosco l’elenco della posta' });
    expect(await new ListPage(page).marks()).toBe(0);
  });

  it('lets one late message be marked from the panel, and says that it cannot be opened', async () => {
    stage.keepScreenshotsOnFailure();
    const late = stage.webmail.control.truth().filter(({ isLate }) => isLate);
    const subjects = late.map(({ subject }) => subject);
    const only = subjects.find((subject) => {
      return subjects.filter((other) => other.includes(subject)).length === 1;
    });
    await page.click({ css: '.mail-list .mail-row', text: only ?? '' });
    await page.waitFor({ role: 'status', text: 'La posta non mostra questa email adesso' });
    await page.click(screen.mark);
    await page.waitFor(screen.unmark);
  });

  it('lets all late messages be marked, and exports their bytes', async () => {
    stage.keepScreenshotsOnFailure();
    await page.click({ css: 'button', text: 'Segna tutte le email in ritardo' });
    await page.click({ css: '.sub-view button', text: 'Segna ' });
    await page.waitFor({ ...screen.panel, text: 'Sono già tutte tra le prove.' }, 60_000);
    const popup = await stage.browser.openExtensionPage('popup.html');
    const zip = await steps.exportDossier(stage.browser, popup);
    const dossier = unpack(zip, join(stage.folder, 'unpacked'));
    const late = stage.webmail.control.truth().filter(({ isLate }) => isLate);
    expect(dossier.evidenceHashes()).toEqual(late.map(({ sha256 }) => sha256).sort());
    stage.webmail.control.assertUntouched();
  });
});
