import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName, type Target } from '../browsers/driver';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { Truth } from '../webmail/control';
import { sha256, unpack } from './dossier';
import { ListPage } from './list-page';
import { Stage } from './stage';

/** Where a browser keeps our database, each stored original, and our settings, in its profile. */
const FILES: Record<BrowserName, Record<'database' | 'original' | 'settings', RegExp>> = {
  chrome: {
    database: /chrome-extension_\w+\.indexeddb\.leveldb\/(\d+\.(log|ldb)|MANIFEST-\d+)$/,
    original: /chrome-extension_\w+\.indexeddb\.blob\/\w+\/\w+\/\w+$/,
    settings: /Local Extension Settings\/\w+\/(\d+\.(log|ldb)|MANIFEST-\d+)$/,
  },
  // Firefox names a database's files by its letters in another order.
  firefox: {
    database: /idb\/\d+paossrteap\.sqlite$/,
    original: /idb\/\d+paossrteap\.files\/\d+$/,
    settings: /idb\/\d+wleabcEoxlt-eengsairo\.sqlite$/,
  },
};
const READ_MS = 90_000;
const alert = (text: string): Target => ({ ...screen.failure, text });

describe.each(BROWSER_NAMES)('a profile that is damaged, in %s', (name) => {
  let stage: Stage;
  let late: Truth;

  const filesOf = (profile: string, kind: keyof (typeof FILES)[BrowserName]) => {
    const paths = readdirSync(profile, { recursive: true, encoding: 'utf8' });
    return paths.filter((path) => FILES[name][kind].test(path)).map((path) => join(profile, path));
  };
  const damage = (files: string[]) => {
    expect(files).not.toEqual([]);
    for (const file of files) writeFileSync(file, 'damaged');
  };
  const openWebmail = async () => {
    const page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor({ css: '.gap-sentence' }, READ_MS);
    return page;
  };

  beforeAll(async () => {
    stage = await Stage.set(name);
    late = lateMessage(stage.webmail.control);
    const page = await openWebmail();
    await steps.openMessage(page, late);
    await steps.mark(page, late);
    const [newest] = await new ListPage(page).rows();
    await new ListPage(page).do('select', newest?.cid ?? '');
    await page.click(screen.mark);
    await page.waitFor(screen.unmark);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor({ css: 'main', text: '2 prove al sicuro' });
  });
  afterAll(() => stage?.strike());

  it('by an original that is lost: says so, and exports the rest', async () => {
    stage.keepScreenshotsOnFailure();
    await stage.browser.restart((profile) => {
      const [original] = filesOf(profile, 'original').filter(
        (path) => sha256(readFileSync(path)) === late.sha256,
      );
      rmSync(original ?? '');
    });
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor(alert("1 originale non c'è più: il browser lo ha perso."), READ_MS);
    const zip = await steps.exportDossier(stage.browser, popup);
    const dossier = unpack(zip, join(stage.folder, 'unpacked'));
    dossier.check('manifest-sha256.txt');
    expect(dossier.evidenceHashes()).toHaveLength(1);
    expect(dossier.evidenceHashes()).not.toContain(late.sha256);
    expect(dossier.json().evidence).toHaveLength(2);
    expect(dossier.text('data/eccezioni.csv').trim().split('\n')).toHaveLength(2);
  });

  it('by a store that cannot be read: says so everywhere, and begins anew', async () => {
    stage.keepScreenshotsOnFailure();
    await stage.browser.restart((profile) => damage(filesOf(profile, 'database')));
    const gone = alert('Le prove salvate in questo browser non ci sono più.');
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor(gone);
    const workbench = await stage.browser.openExtensionPage('workbench.html');
    await workbench.waitFor(gone);
    const page = await openWebmail();
    await page.waitFor(gone);
    await steps.openMessage(page, late);
    await steps.mark(page, late);
    await popup.reload();
    await popup.waitFor({ css: 'main', text: '1 prova al sicuro' });
    expect(await popup.count(screen.failure)).toBe(0);
  });

  it('by a store that is deleted while it is open: the workbench starts over and says so', async () => {
    stage.keepScreenshotsOnFailure();
    const workbench = await stage.browser.openExtensionPage('workbench.html#evidence');
    await workbench.waitFor({ css: 'main', text: '1 in tutto' });
    const other = await stage.browser.openExtensionPage('welcome.html');
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('postapersa');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await workbench.waitFor(alert('Le prove salvate in questo browser non ci sono più.'));
    await workbench.waitFor({ css: 'main', text: 'Prima apri la tua posta' });
  });

  it('by settings that cannot be read: shows and keeps what there is all the same', async () => {
    stage.keepScreenshotsOnFailure();
    await stage.browser.restart((profile) => damage(filesOf(profile, 'settings')));
    const page = await openWebmail();
    await steps.openMessage(page, late);
    await page.click(screen.mark);
    await page.waitFor(screen.unmark);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor({ css: 'main', text: '1 prova al sicuro' });
    const workbench = await stage.browser.openExtensionPage('workbench.html#evidence');
    await workbench.waitFor({ css: 'main', text: '1 in tutto' });
    for (const shown of [page, popup, workbench]) {
      expect(await shown.count(screen.failure)).toBe(0);
    }
    stage.webmail.control.assertUntouched();
  });
});
