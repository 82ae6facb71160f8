import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_TIMEOUT_MS, type DrivenBrowser, type DrivenPage } from '../browsers/driver';
import { until } from '../browsers/poll';
import * as screen from './screen';

/** Reading the mailbox and writing the dossier may take as long as the mailbox is big. */
const LONG_MS = 90_000;

/** Opens the webmail and, if it is folded away, the panel. */
export async function openWebmail(browser: DrivenBrowser, host: string): Promise<DrivenPage> {
  const page = await browser.newPage(`https://${host}/appsuite/`);
  await openPanel(page);
  return page;
}

export async function openPanel(page: DrivenPage): Promise<void> {
  const isFolded = await until(
    'the panel or the button that opens it',
    async () => {
      if ((await page.count(screen.closePanel)) > 0) return 'no';
      return (await page.count(screen.openPanel)) > 0 && 'yes';
    },
    DEFAULT_TIMEOUT_MS,
  );
  if (isFolded === 'yes') await page.click(screen.openPanel);
  await page.waitFor(screen.panel);
}

export async function foldPanel(page: DrivenPage): Promise<void> {
  await page.click(screen.closePanel);
  await page.waitFor(screen.openPanel);
}

/** Reads the mailbox, which the panel also does by itself, and waits until it tells the facts. */
export async function analyse(page: DrivenPage): Promise<void> {
  await page.waitFor(screen.analyse, LONG_MS);
  await page.click(screen.analyse);
  await page.waitFor(screen.analyse, LONG_MS);
  for (const fact of screen.gapFacts) await page.waitFor(fact, LONG_MS);
}

/**
 * Scrolls the webmail's list until it has loaded the row, and opens the message. The webmail reads
 * its list once more while it starts: a row may go, or another one take its place, before the click.
 */
export async function openMessage(page: DrivenPage, place: screen.MessagePlace): Promise<void> {
  const row = screen.row(place);
  const isOpened = async () => {
    if ((await page.count(screen.chosenRow(place))) > 0) return true;
    if ((await page.count(row)) > 0) await page.click(row, 3_000);
    else await page.evaluate(scrollOn);
    return false;
  };
  await until(`the row of message ${place.id} in ${place.folder}`, isOpened, LONG_MS);
}

/** To the end of the list; from the end a bit back, since the list loads only when it is scrolled. */
function scrollOn(): void {
  const list = document.querySelector('ul.list-view.mail-item');
  if (!list) return;
  const end = list.scrollHeight - list.clientHeight;
  list.scrollTop = list.scrollTop < end - 1 ? end : end - 100;
}

export async function mark(page: DrivenPage, place: screen.MessagePlace): Promise<void> {
  await page.click(screen.mark);
  await page.waitFor(screen.unmark);
  await page.waitFor(screen.evidenceBadge(place));
}

export async function unmark(page: DrivenPage, place: screen.MessagePlace): Promise<void> {
  await page.click(screen.unmark);
  await page.waitFor(screen.mark);
  await page.waitForGone(screen.evidenceBadge(place));
}

/** What the user tells of a message that never came; the fields' labels are the keys. */
export async function declare(page: DrivenPage, answers: Record<string, string>): Promise<void> {
  await page.click(screen.declare);
  for (const [label, value] of Object.entries(answers)) await page.fill({ label }, value);
  await page.click(screen.button('Aggiungi alle prove'));
}

/** Exports from the popup; the path of the file once it is whole on the disk. */
export async function exportDossier(browser: DrivenBrowser, popup: DrivenPage): Promise<string> {
  await popup.click(screen.exportDossier);
  return savedDossier(browser, popup);
}

/** The path of the file that the popup says is ready. */
export async function savedDossier(
  browser: DrivenBrowser,
  popup: DrivenPage,
  timeoutMs = LONG_MS,
): Promise<string> {
  await popup.waitFor(screen.dossierReady, timeoutMs);
  const told = await popup.text(screen.dossierReady);
  const name = /dossier-[a-z0-9-]+-\d{8}\.zip/.exec(told)?.[0];
  if (!name) throw new Error(`no file name in "${told}"`);
  const path = join(browser.downloadsDir, name);
  await until(`${name} in the downloads`, () => existsSync(path), DEFAULT_TIMEOUT_MS);
  return path;
}
