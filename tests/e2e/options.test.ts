import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type browser from 'webextension-polyfill';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import { analyse, foldPanel, openMessage, openPanel, openWebmail } from '../journey/steps';
import { Stage } from './stage';

/** What the extension's own pages know it by, in both browsers. */
declare const chrome: typeof browser;

const IN_ENGLISH = screen.button('Close PostaPersa');
const SAVE = screen.button('Salva le impostazioni in un file');

/** As the background does it at a key or at an entry of the browser's menu, which no driver can press. */
function commandEveryTab(options: DrivenPage, command: string): Promise<void> {
  return options.evaluate(async (name) => {
    for (const { id } of await chrome.tabs.query({})) {
      if (id) await chrome.tabs.sendMessage(id, { command: name }).catch(() => undefined);
    }
  }, command);
}

function lookOfPanel(): unknown[] {
  const { lang, dataset } =
    document.querySelector<HTMLElement>('postapersa-panel') ?? document.body;
  return [lang, dataset.theme];
}

describe.each(BROWSER_NAMES)('the settings in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set(name, { messages: 400 });
  });
  afterAll(() => stage?.strike());

  it('count at once in the webmail, go out to a file and come back from it', async () => {
    stage.keepScreenshotsOnFailure();
    const { browser, webmail } = stage;
    const late = lateMessage(webmail.control);
    const page = await openWebmail(browser, 'mail1.libero.it');
    await analyse(page);
    await openMessage(page, late);
    const options = await browser.openExtensionPage('options.html');

    await commandEveryTab(options, 'mark-message');
    await page.waitFor(screen.evidenceBadge(late));
    const badge = () => options.evaluate(() => chrome.action.getBadgeText({}));
    await expect.poll(badge).toBe('1');
    await commandEveryTab(options, 'toggle-panel');
    await page.waitFor(screen.openPanel);
    await openPanel(page);

    await options.fill({ label: 'Aspetto' }, 'Scuro');
    await options.fill({ label: "Lingua dell'interfaccia" }, 'English');
    await page.waitFor(IN_ENGLISH);
    await expect.poll(() => page.evaluate(lookOfPanel)).toEqual(['en', 'dark']);
    await page.waitFor({ css: '.postapersa-badge', text: 'Evidence' });
    await options.fill({ label: 'Language of the interface' }, 'Italiano');
    await page.waitFor(screen.closePanel);

    await options.click(SAVE);
    await options.waitFor({ role: 'status', text: 'impostazioni-postapersa-' });
    const told = await options.text({ role: 'status' });
    const file = join(
      browser.downloadsDir,
      /impostazioni-postapersa-\d{8}\.json/.exec(told)?.[0] ?? '',
    );
    const settings = JSON.parse(readFileSync(file, 'utf8'));
    expect(settings).toMatchObject({
      preferences: { language: 'it', dossierLanguage: 'it', theme: 'dark' },
      boxes: [{ id: 'maria.rossi@libero.it', off: false }],
    });

    await options.click({ label: 'Mostra il pannello su maria.rossi@libero.it' });
    await page.waitForGone(screen.panel);
    const back = join(stage.folder, 'settings.json');
    writeFileSync(
      back,
      JSON.stringify({ ...settings, preferences: { ...settings.preferences, theme: 'light' } }),
    );
    await options.attach({ css: 'input[type=file]' }, [back]);
    await options.waitFor({ role: 'status', text: 'valgono da adesso' });
    await expect.poll(() => page.evaluate(lookOfPanel)).toEqual(['it', 'light']);
    await openPanel(page);
    await foldPanel(page);

    writeFileSync(back, '{"format":"postapersa-settings","version":2}');
    await options.attach({ css: 'input[type=file]' }, [back]);
    await options.waitFor({ role: 'alert', text: 'Non ho cambiato nulla' });
  });
});
