import { mkdirSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type ExportJob, newJob } from '@/utils/dossier/job';
import type { BrowserName, DrivenBrowser } from '../browsers/driver';
import { launch } from '../browsers/launch';
import { savedDossier } from '../journey/steps';
import { addRecords } from './store';

/** Gigabytes take their time. */
export const EXPORT_MS = 600_000;
/** Nobody listens there: an export needs no webmail. */
const NO_WEBMAIL = 9;

/** A browser with the extension and nothing else, in a zone and a language of the world. */
export async function bareBrowser(
  name: BrowserName,
  timeZone: string,
  locale: string,
  folder: string,
): Promise<DrivenBrowser> {
  const downloadsDir = join(folder, `${name}-${timeZone.replace('/', '-')}`);
  mkdirSync(downloadsDir, { recursive: true });
  const extensionDir = resolve('.output', `${name}-mv3`);
  const options = { extensionDir, webmailPort: NO_WEBMAIL, downloadsDir, headless: true };
  return launch(name, { ...options, timeZone, locale });
}

export function exportJob(
  choices: Pick<ExportJob, 'outage' | 'createdAt'> & Partial<ExportJob>,
): ExportJob {
  const { outage, createdAt } = choices;
  const request = { mailbox: 'maria.rossi@libero.it', outage, leftOut: [] };
  return {
    ...newJob(
      { ...request, language: 'it', shortenAddresses: false },
      { id: `export-${outage}`, createdAt },
    ),
    ...choices,
  };
}

/**
 * Exports what is stored, at the time that the job tells: an export that was cut off goes on when
 * the background starts again, with the time at which it began. Returns the path of the file.
 */
export async function exportAt(browser: DrivenBrowser, job: ExportJob): Promise<string> {
  const page = await browser.openExtensionPage('welcome.html');
  await addRecords(page, { exports: [job] });
  await browser.killBackground();
  const popup = await browser.openExtensionPage('popup.html');
  const saved = await savedDossier(browser, popup, EXPORT_MS);
  const folder = join(browser.downloadsDir, job.id);
  mkdirSync(folder);
  renameSync(saved, join(folder, basename(saved)));
  await popup.close();
  await page.close();
  return join(folder, basename(saved));
}
