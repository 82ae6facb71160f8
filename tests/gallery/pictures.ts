/**
 * Takes the pictures of the store listings (1280 × 800), of the real extension on the emulated
 * webmail, in both languages. Those of the README, after a build:
 *   npm run pictures -- --out tests/gallery/pictures --only gap,evidence
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '@/utils/i18n/language';
import { optionsTexts } from '@/utils/i18n/options';
import { outageTexts } from '@/utils/i18n/outages';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { launch } from '../browsers/launch';
import { lateMessage } from '../journey/late-message';
import * as steps from '../journey/steps';
import { startWebmail } from '../webmail/server';

const HOST = 'mail1.libero.it';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/pictures' },
    browser: { type: 'string', default: 'chrome' },
    only: { type: 'string' },
  },
});
const name = BROWSER_NAMES.find((known) => known === values.browser) ?? 'chrome';
const downloadsDir = mkdtempSync(join(tmpdir(), 'postapersa-pictures-'));
const webmail = await startWebmail({ ads: false, welcome: false });
const browser = await launch(name, {
  extensionDir: resolve('.output', `${name}-mv3`),
  webmailPort: webmail.port,
  downloadsDir,
  headless: true,
});
try {
  const only = values.only?.split(',');
  const pages = (await walk()).filter(({ title }) => only?.includes(title) ?? true);
  const settings = await browser.openExtensionPage('options.html');
  let spoken = optionsTexts.it;
  for (const language of LANGUAGES) {
    await settings.fill({ label: spoken.look.language }, spoken.look.languages[language]);
    spoken = optionsTexts[language];
    await settings.waitFor({ label: spoken.look.language });
    const folder = resolve(values.out, language);
    mkdirSync(folder, { recursive: true });
    for (const [index, { title, page }] of pages.entries()) {
      // The names of outages come with what is read anew, after the rest.
      const text = outageTexts[language].names.jan2023;
      await page.waitFor({ css: `[lang="${language}"] #app .postapersa, .panel`, text });
      await page.evaluate(scrollUp);
      await page.screenshot(join(folder, `${index + 1}-${title}.png`));
    }
  }
} finally {
  await browser.close();
  await webmail.close();
  rmSync(downloadsDir, { recursive: true });
}
console.log(`pictures: ${resolve(values.out)}`);

/** A press scrolled the panel to its button: the picture begins where a person begins to read. */
function scrollUp(): void {
  const root = document.querySelector('postapersa-panel')?.shadowRoot;
  for (const part of [root?.querySelector('.panel-body'), document.scrollingElement]) {
    if (part) part.scrollTop = 0;
  }
}

/** Goes the user's way once, and keeps each page that is worth a picture as it stands then. */
async function walk(): Promise<{ title: string; page: DrivenPage }[]> {
  const late = lateMessage(webmail.control);
  const gap = await steps.openWebmail(browser, HOST);
  await steps.analyse(gap);
  const evidence = await steps.openWebmail(browser, HOST);
  await steps.openMessage(evidence, late);
  await steps.mark(evidence, late);
  await steps.declare(evidence, {
    'Chi doveva scriverti': 'Fondazione Aurora',
    'Quando doveva arrivare': '2023-01-24',
    'Di che cosa parlava': 'Convocazione per il colloquio',
    'Quanto ti è costato, in euro': '1.373,50',
  });
  const popup = await browser.openExtensionPage('popup.html');
  await steps.exportDossier(browser, popup);
  const section = (id: string) => browser.openExtensionPage(`workbench.html#${id}`);
  return [
    { title: 'gap', page: gap },
    { title: 'evidence', page: evidence },
    { title: 'checklist', page: await section('checklist') },
    { title: 'outage', page: await section('outage') },
    { title: 'dossier', page: await section('export') },
  ];
}
