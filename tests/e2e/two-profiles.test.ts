import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../browsers/driver';
import { until } from '../browsers/poll';
import { lateMessage } from '../journey/late-message';
import * as steps from '../journey/steps';
import { ListPage } from './list-page';
import { Stage } from './stage';

const LONG_MS = 90_000;

describe('the profiles of two browsers', () => {
  /** The same box in both: one seed, one mailbox. */
  const stages = {} as Record<BrowserName, Stage>;

  beforeAll(async () => {
    for (const name of BROWSER_NAMES) stages[name] = await Stage.set(name);
  });
  afterAll(async () => {
    for (const stage of Object.values(stages)) await stage.strike();
  });

  it('keep evidence of one box each for itself, until a backup of one goes into the other', async () => {
    for (const stage of Object.values(stages)) stage.keepScreenshotsOnFailure();
    const { chrome, firefox } = stages;
    // Both mark the late message; Chromium one more.
    for (const { browser, webmail } of [chrome, firefox]) {
      const page = await steps.openWebmail(browser, 'mail1.libero.it');
      await page.waitFor({ css: '.gap-sentence' }, LONG_MS);
      const late = lateMessage(webmail.control);
      await steps.openMessage(page, late);
      await steps.mark(page, late);
      if (browser.name === 'firefox') continue;
      const [newest] = (await new ListPage(page).rows()).map(({ cid }) => cid.split('.'));
      const place = { folder: late.folder, id: newest?.at(-1) ?? '' };
      await steps.openMessage(page, place);
      await steps.mark(page, place);
    }

    const there = await chrome.browser.openExtensionPage('workbench.html#backup');
    await there.click({ role: 'button', name: 'Salva una copia' });
    await there.waitFor({ role: 'status', text: 'Copia salvata' }, LONG_MS);
    const said = await there.text({ role: 'status', text: 'Copia salvata' });
    const name = /postapersa-backup-\d+\.zip/.exec(said)?.[0] ?? '';
    const file = join(chrome.browser.downloadsDir, name);
    await until('the backup on the disk', () => existsSync(file), LONG_MS);

    const here = await firefox.browser.openExtensionPage('workbench.html#evidence');
    await here.waitFor({ css: 'main', text: '1 in tutto' });
    await here.click({ css: '.nav-item', text: 'Copia di sicurezza' });
    await here.attach({ css: 'main input[type=file][accept=".zip"]' }, [file]);
    await here.waitFor({ role: 'status', text: 'Riprese 2 prove' }, LONG_MS);
    // What both had marked counts once, and Firefox' own log is whole.
    const popup = await firefox.browser.openExtensionPage('popup.html');
    await popup.waitFor({ css: 'main', text: '2 prove al sicuro' });
    expect(await popup.count({ role: 'alert' })).toBe(0);
    const verify = await firefox.browser.openExtensionPage('workbench.html#verify');
    const zip = await steps.exportDossier(firefox.browser, popup);
    await verify.attach({ css: 'main input[type=file]' }, [zip]);
    await verify.waitFor({ css: 'main', text: 'Il dossier è integro' }, LONG_MS);
    for (const { webmail } of [chrome, firefox]) webmail.control.assertUntouched();
  });
});
