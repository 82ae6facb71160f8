import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { BROWSER_NAMES, type DrivenBrowser, type DrivenPage } from '../browsers/driver';
import version2 from '../fixtures/storage/2.json';
import * as screen from '../journey/screen';
import { bareBrowser } from './exported';
import { emptyStore } from './store';

const blocked = { ...screen.failure, text: "Un'altra scheda tiene aperto l'archivio" };

describe.each(BROWSER_NAMES)('a store that an older version holds open, in %s', (name) => {
  let folder: string;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'postapersa-older-'));
    browser = await bareBrowser(name, 'Europe/Rome', 'it-IT', folder);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is told of, and is there with all that it holds once it is let go', async () => {
    const older = await browser.openExtensionPage('welcome.html');
    await emptyStore(older);
    await holdOlderStore(older);
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor(blocked);
    const workbench = await browser.openExtensionPage('workbench.html#evidence');
    await workbench.waitFor(blocked);

    await older.close();
    await popup.waitFor({ css: 'main', text: '1 prova al sicuro' });
    await workbench.waitFor({ css: 'main', text: '1 in tutto' });
    for (const page of [popup, workbench]) await page.waitForGone(blocked);
  });
});

/** In the place of the store one of version 2, which this page does not let go before it is closed. */
function holdOlderStore(page: DrivenPage): Promise<void> {
  return page.evaluate(
    (stores: Record<string, Frozen>) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('postapersa');
        const request = indexedDB.open('postapersa', 2);
        request.onupgradeneeded = () => {
          for (const [store, { keyPath, indexes = {}, records }] of Object.entries(stores)) {
            const made = request.result.createObjectStore(store, { keyPath });
            for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
            for (const record of records) made.add(record);
          }
        };
        request.onsuccess = () => {
          // A connection that nothing refers to is closed by the collector.
          Object.assign(globalThis, { heldStore: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    { ...version2.stores, listings: { ...version2.stores.listings, records: [] } },
  );
}

type Frozen = {
  keyPath: string | string[];
  indexes?: Record<string, string | string[]>;
  records: object[];
};
