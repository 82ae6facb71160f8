import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_TIMEOUT_MS,
  type DrivenBrowser,
  type DrivenPage,
  type Target,
} from '../browsers/driver';
import { until } from '../browsers/poll';
import type { Answers, PersonsCase } from './cases';
import * as screen from './screen';

const DOCUMENTS: Target = { css: '.file-drop input[type="file"][accept="*/*"]' };
const sheet: Target = { css: 'article.letter' };

export async function openSection(page: DrivenPage, name: string): Promise<void> {
  await page.click({ css: '.nav-item', text: name });
  await page.waitFor({ css: '.nav-item[aria-current="page"]', text: name });
}

/** A whole form at once: typing each answer is slow, and other tests do it. */
async function fillIn(page: DrivenPage, answers: Answers, within = 'main'): Promise<void> {
  await page.evaluate(fillForm, answers, within);
}

/** In the page: each field by its label, waiting for those that an answer before brings. */
async function fillForm(answers: Answers, within: string): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
  const labelled = (label: string) =>
    [...document.querySelectorAll<HTMLLabelElement>(`${within} label`)].filter(
      ({ textContent }) => textContent?.trim() === label,
    );
  for (const [label, value] of Object.entries(answers)) {
    for (let tries = 0; labelled(label).length === 0 && tries < 3000; tries += 1) await pause();
    const [found, ...others] = labelled(label);
    if (!found || others.length > 0) throw new Error(`not one field "${label}" in ${within}`);
    const field = found.control as HTMLInputElement | HTMLSelectElement;
    if (field instanceof HTMLSelectElement) {
      field.selectedIndex = [...field.options].findIndex((option) => option.label === value);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // The next answer is added to the case as the page shows it.
    await pause();
    if (field.isConnected && field.value === '') throw new Error(`"${label}" took no "${value}"`);
  }
}

/** Ticks, in a folded list, what belongs to a damage or a complaint. */
async function link(page: DrivenPage, list: string, names: string[], within: Target) {
  await page.click({ css: 'summary', text: list, within });
  for (const name of names) await page.click({ role: 'checkbox', name, within });
}

/** Everything that the person tells, page by page of the workbench. */
export async function tellCase(page: DrivenPage, told: PersonsCase, folder: string): Promise<void> {
  if (told.documents.length > 0) await attach(page, told.documents, folder);

  await openSection(page, 'Disservizio');
  await page.click(screen.button('Aggiungi un canale'));
  await fillIn(page, told.lived);

  await openSection(page, 'Chi sei');
  await fillIn(page, told.claimant);

  await openSection(page, 'Danni');
  for (const [index, damage] of told.damages.entries()) {
    await page.click(screen.button('Aggiungi un danno'));
    const css = `.page > section:nth-of-type(${index + 1})`;
    await fillIn(page, damage.answers, css);
    const card: Target = { css };
    const papers = damage.links.filter((name) => told.documents.includes(name));
    const mails = damage.links.filter((name) => !told.documents.includes(name));
    if (mails.length > 0) await link(page, 'Prove collegate', mails, card);
    await link(page, 'Documenti collegati', papers, card);
  }

  await openSection(page, 'Reclami e ristoro');
  if (told.complaint) {
    await page.click(screen.button('Aggiungi un reclamo'));
    const css = '.page > section:nth-of-type(1)';
    await fillIn(page, told.complaint.answers, css);
    const card: Target = { css };
    if (told.complaint.demand) await page.click({ role: 'checkbox', within: card, ...DEMAND });
    await link(page, 'Documenti collegati', told.complaint.links, card);
  }
  await fillIn(page, told.ristoro);

  await openSection(page, 'Richiesta');
  await fillIn(page, told.request);
  for (const { card, button } of told.takes) {
    await page.click({ role: 'button', name: button, within: { css: 'section.card', text: card } });
  }
}

const DEMAND = { name: 'È una richiesta scritta che mette in mora' };

async function attach(page: DrivenPage, names: string[], folder: string): Promise<void> {
  await openSection(page, 'Prove');
  const paths = names.map((name) => join(folder, name));
  for (const path of paths) writeFileSync(path, `the paper ${path}`);
  await page.attach(DOCUMENTS, paths);
  for (const text of names) await page.waitFor({ css: '.document-row', text });
}

/** The letter as it reads on the page. */
export async function readLetter(page: DrivenPage, name: string): Promise<string> {
  await openSection(page, 'A chi rivolgersi');
  await page.fill({ label: 'Quale lettera' }, name);
  await page.waitFor(sheet);
  return (await page.text(sheet)).replace(/\s+/g, ' ');
}

/** Writes the place, takes the mark of a draft away, and puts the letter into the dossier. */
export async function finishLetter(page: DrivenPage, placeAndDate: string): Promise<void> {
  await page.click({ css: '.letter-placeAndDate button' });
  await page.fill({ label: 'Riga della lettera' }, placeAndDate);
  await page.click(screen.button('Fatto'));
  await page.waitFor({ ...sheet, text: placeAndDate });
  await page.click({ css: '.letter-notice button' });
  await page.click(screen.button('Togli la riga'));
  await page.click(screen.button('Fatto'));
  await page.waitFor({ css: '.letter-removed' });
  await page.click({ role: 'checkbox', name: 'Metti questa lettera nel dossier' });
}

/** What the letter on the page says goes with it. */
export function readAnnexes(page: DrivenPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.letter-annexes p')].map(({ textContent }) => textContent ?? ''),
  );
}

/** The letter as a file, by the button of its kind; its path. */
export async function saveLetter(
  browser: DrivenBrowser,
  page: DrivenPage,
  file: string,
): Promise<string> {
  await page.click(screen.button(`Salva come ${file.endsWith('pdf') ? 'PDF' : 'DOCX'}`));
  const path = join(browser.downloadsDir, file);
  // Firefox puts an empty file there first.
  const isWhole = () => existsSync(path) && statSync(path).size > 0;
  await until(`${file} in the downloads`, isWhole, DEFAULT_TIMEOUT_MS);
  return path;
}

/** The letter's text, copied by its button and pasted where the clipboard can be read. */
export async function copyLetter(page: DrivenPage): Promise<string> {
  await page.click(screen.button('Copia il testo'));
  await page.waitFor(screen.button('Copiato'));
  await page.evaluate(() => {
    const paper = document.createElement('textarea');
    paper.className = 'pasted';
    document.body.append(paper);
    paper.focus();
  });
  await page.press('Control+v');
  const pasted = () => page.evaluate(readPasted);
  return until('the pasted letter', pasted, DEFAULT_TIMEOUT_MS);
}

function readPasted(): string {
  return document.querySelector<HTMLTextAreaElement>('textarea.pasted')?.value ?? '';
}

/** The letter in the length of a form, and the count that stands below it. */
export async function readWebForm(page: DrivenPage, limit: number) {
  await page.click({ css: 'summary', text: 'Per un modulo web' });
  await page.fill({ label: 'Quanti caratteri accetta il modulo' }, String(limit));
  const count: Target = { role: 'status', text: `caratteri su ${limit}` };
  await page.waitFor(count);
  return { text: await page.text({ css: '.plain-text' }), count: await page.text(count) };
}

/** The deadlines as a calendar file. */
export async function saveCalendar(browser: DrivenBrowser, page: DrivenPage): Promise<string> {
  await openSection(page, 'Reclami e ristoro');
  await page.click({ css: 'button', text: 'calendario' });
  const ended = () => {
    const name = readdirSync(browser.downloadsDir).find((file) => file.endsWith('.ics'));
    return name && readFileSync(join(browser.downloadsDir, name), 'utf8');
  };
  return until('the calendar in the downloads', () => ended() || null, DEFAULT_TIMEOUT_MS);
}
