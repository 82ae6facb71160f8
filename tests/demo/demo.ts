/**
 * The extension in a real browser, on an emulated mailbox that the outage hit. With a display it
 * stays open for a person to try; without one, or with `--headless`, it walks the user's journey by
 * itself. Either way what it leaves is in one folder below `.demo/`.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { launch } from '../browsers/launch';
import { keepScreenshots } from '../browsers/screenshots';
import { walkJourney } from '../journey/journey';
import { lateMessage } from '../journey/late-message';
import { startWebmail } from '../webmail/server';
import { readArguments } from './arguments';

const HOST = 'mail1.libero.it';

const { browser: name, headless, keep } = readArguments();
const startedAt = new Date().toISOString().slice(0, 19).replace(/\D/g, '');
const folder = resolve('.demo', `${name}-${startedAt}`);
mkdirSync(folder, { recursive: true });

const webmail = await startWebmail();
const browser = await launch(name, {
  extensionDir: resolve('.output', `${name}-mv3`),
  webmailPort: webmail.port,
  downloadsDir: folder,
  headless,
});
process.once('SIGINT', () => browser.close());
try {
  if (headless) await walkAlone();
  else await browser.newPage(`https://${HOST}/appsuite/`);
  if (!headless || keep) {
    console.log(
      `The browser stays open until you close it; downloads land in ${relative('.', folder)}`,
    );
    await browser.closedByUser();
  }
} catch (error) {
  await keepScreenshots(browser, folder, 'failed');
  throw error;
} finally {
  await browser.close();
  await webmail.close();
}

async function walkAlone(): Promise<void> {
  let count = 0;
  const dossier = await walkJourney({
    browser,
    host: HOST,
    late: lateMessage(webmail.control),
    onStep: async (title, page) => {
      count += 1;
      const number = String(count).padStart(2, '0');
      console.log(`${number}  ${title}`);
      const slug = title.replace(/\W+/g, '-').toLowerCase();
      await page.screenshot(join(folder, `${number}-${slug}.png`));
    },
  });
  console.log(`The dossier: ${relative('.', dossier)}`);
  console.log(`A screenshot of each step: ${relative('.', folder)}`);
}
