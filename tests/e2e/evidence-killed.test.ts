import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportJob } from '@/utils/dossier/job';
import { BROWSER_NAMES, type DrivenPage, type Target } from '../browsers/driver';
import { until } from '../browsers/poll';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import { unpack } from './dossier';
import { zipOfUnsent } from './evidence-files';
import { exportJob } from './exported';
import { ListPage } from './list-page';
import { Stage } from './stage';
import { addRecords } from './store';

const LONG_MS = 90_000;
const MARKED = 12;
const IMPORTED = 300;
const importInput: Target = { css: 'main input[type=file][accept^=".eml"]' };
const pieces = (n: number): Target => ({ css: 'main', text: `${n} in tutto` });

const underWay: Target = { css: 'main', text: 'Preparo il dossier' };

/** Another box's dossier, which the browser is still saving: the next one waits for that. */
const another = (state: ExportJob['state']): ExportJob =>
  exportJob({
    outage: 'jan2023',
    createdAt: '2026-11-21T19:00:00Z',
    mailbox: 'altra@libero.it',
    state,
  });

/** What stands in the origin-private file system. */
function temporaryFiles(page: DrivenPage): Promise<string[]> {
  return page.evaluate(async () => {
    const root = (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[string]>;
    const names: string[] = [];
    for await (const [name] of root) names.push(name);
    return names;
  });
}

describe.each(BROWSER_NAMES)('evidence, when something is killed, in %s', (browser) => {
  let stage: Stage;
  let webmail: DrivenPage;

  beforeAll(async () => {
    stage = await Stage.set(browser);
    webmail = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await webmail.waitFor({ css: '.gap-sentence' }, LONG_MS);
  });
  afterAll(() => stage?.strike());

  it('is whole though the background was ended twice while messages were marked', async () => {
    stage.keepScreenshotsOnFailure();
    const { control } = stage.webmail;
    const sources = () =>
      control.calls('extension').filter(({ action }) => action === 'get').length;
    control.addFault({ kind: 'delay', ms: 300, on: { action: 'get' }, times: MARKED });
    const list = new ListPage(webmail);
    const rows = (await list.rows()).slice(0, MARKED).map(({ cid }) => cid);
    await list.do('select', ...rows);
    const before = sources();
    await webmail.click(screen.button(`Segna le ${MARKED} email selezionate…`));
    await webmail.click(screen.button(`Segna ${MARKED} email`));
    for (const fetched of [3, 7]) {
      await until('some messages fetched', () => sources() >= before + fetched, LONG_MS);
      await stage.browser.killBackground();
    }
    const isMarked = async () => {
      const marked = (await list.rows()).filter(({ badge }) => badge?.startsWith('Prova'));
      return marked.length === MARKED;
    };
    await until('all of them marked', isMarked, LONG_MS);
    expect(await webmail.count(screen.failure)).toBe(0);
    control.assertUntouched();
  });

  it('is whole, and there once, though background and tab were ended while files were read', async () => {
    stage.keepScreenshotsOnFailure();
    const zip = zipOfUnsent(stage.folder, IMPORTED);
    const first = await stage.browser.openExtensionPage('workbench.html#evidence');
    await first.waitFor(pieces(MARKED));
    await first.attach(importInput, [zip]);
    // A machine may be done before anyone looks.
    const isReading = async () =>
      (await first.count({ css: 'progress' })) + (await first.count(pieces(MARKED + IMPORTED))) > 0;
    await until('files being read', isReading, LONG_MS);
    await stage.browser.killBackground();
    await first.close();

    const again = await stage.browser.openExtensionPage('workbench.html#evidence');
    await again.waitFor({ css: 'main', text: 'in tutto' });
    await again.attach(importInput, [zip]);
    await again.waitFor(pieces(MARKED + IMPORTED), LONG_MS);
    expect(await again.count(screen.failure)).toBe(0);
    await again.close();
  });

  it('goes on being exported while the popup is closed, and leaves nothing once it is cancelled', async () => {
    stage.keepScreenshotsOnFailure();
    const { browser } = stage;
    const profile = await browser.openExtensionPage('welcome.html');
    const saved = readdirSync(browser.downloadsDir);
    await addRecords(profile, { exports: [another('saving')] });
    const popup = await browser.openExtensionPage('popup.html');
    await popup.click(screen.exportDossier);
    await popup.waitFor(underWay);
    await popup.close();

    const again = await browser.openExtensionPage('popup.html');
    await again.waitFor(underWay);
    await again.click(screen.button('Annulla'));
    await again.waitFor({ css: 'main', text: 'Esportazione annullata. Le prove sono intatte.' });
    expect(await again.count(screen.exportDossier)).toBe(1);
    expect(await again.count(screen.failure)).toBe(0);
    expect(await temporaryFiles(profile)).toEqual([]);
    expect(readdirSync(browser.downloadsDir)).toEqual(saved);
    await addRecords(profile, { exports: [another('cancelled')] });
    await again.close();
    await profile.close();
  });

  it('is exported whole though the background was ended while the dossier was written', async () => {
    stage.keepScreenshotsOnFailure();
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.click(screen.exportDossier);
    const isWriting = async () =>
      (await popup.count({ css: 'progress' })) + (await popup.count(screen.dossierReady)) > 0;
    await until('the dossier being written', isWriting, LONG_MS);
    await stage.browser.killBackground();
    const again = await stage.browser.openExtensionPage('popup.html');
    const file = await steps.savedDossier(stage.browser, again);
    const dossier = unpack(file, join(stage.folder, 'unpacked'));
    expect(dossier.check('manifest-sha256.txt')).toBeGreaterThan(MARKED + IMPORTED);
    expect(dossier.evidenceHashes()).toHaveLength(MARKED + IMPORTED);
    const noneLeft = async () => (await temporaryFiles(again)).length === 0;
    await until('no copy left in the browser', noneLeft, LONG_MS);
  });

  it('has an unbroken log after all of that', async () => {
    stage.keepScreenshotsOnFailure();
    await stage.browser.restart();
    const page = await stage.browser.openExtensionPage('workbench.html#evidence');
    await page.waitFor(pieces(MARKED + IMPORTED), LONG_MS);
    // It stands there once the logs were followed, too; a broken one would be an alert.
    await page.waitFor({ css: 'main', text: 'sono identici a quando sono stati salvati' }, LONG_MS);
    expect(await page.count(screen.failure)).toBe(0);
  });
});
