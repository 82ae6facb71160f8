import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers/driver';
import {
  copyLetter,
  finishLetter,
  openSection,
  readAnnexes,
  readLetter,
  readWebForm,
  saveCalendar,
  saveLetter,
  tellCase,
} from '../journey/case-steps';
import { type PersonsCase, retired, shopkeeper, supplyTeacher } from '../journey/cases';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import { sha256, unpack } from './dossier';
import { Stage } from './stage';

const CASES = { supplyTeacher, shopkeeper, retired };
const FRANK = "l'unica richiesta realistica è un indennizzo";

describe.each(BROWSER_NAMES)('from an empty box to letters and a dossier in %s', (browser) => {
  it.each(Object.entries(CASES))('%s', async (_, told) => {
    const stage = await Stage.set(browser, told.webmail);
    stage.keepScreenshotsOnFailure();
    try {
      await walk(stage, told);
    } finally {
      await stage.strike();
    }
  });
});

async function walk(stage: Stage, told: PersonsCase): Promise<void> {
  const { browser, webmail, folder } = stage;
  const { letter, damages, complaint } = told;
  const mail = await steps.openWebmail(browser, told.host);
  await mail.waitFor({ css: '.gap-sentence' }, 90_000);
  if (told.marksLate) {
    const late = lateMessage(webmail.control);
    await steps.openMessage(mail, late);
    await steps.mark(mail, late);
  }
  if (told.declares) {
    await steps.declare(mail, told.declares);
    await mail.waitFor({ ...screen.panel, text: told.declares['Di che cosa parlava'] ?? '' });
  }

  const page = await browser.openExtensionPage('workbench.html');
  await tellCase(page, told, folder);
  await page.waitFor({ css: 'main', text: damages.length === 0 ? FRANK : 'Se dal disservizio' });

  if (letter.unfit) {
    await openSection(page, 'A chi rivolgersi');
    await page.fill({ label: 'Quale lettera' }, letter.unfit.name);
    await page.waitFor({ css: '.notice', text: letter.unfit.why });
  }
  const text = await readLetter(page, letter.name);
  for (const words of letter.says) expect(text).toContain(words);
  expect(text).not.toMatch(letter.saysNot);

  const { text: form, count } = await readWebForm(page, 700);
  expect(form.length).toBeLessThanOrEqual(700);
  expect(count).toContain(`${form.length} caratteri su 700`);
  expect(form).toMatch(/\d,\d\d euro/);

  await finishLetter(page, 'Lecco, 21 novembre 2026');
  const docx = await saveLetter(browser, page, `${letter.file}.docx`);
  const xml = execFileSync('unzip', ['-p', docx, 'word/document.xml'], { encoding: 'utf8' });
  expect(xml).toContain('Lecco, 21 novembre 2026');
  expect(xml).not.toContain('Bozza');
  const pdf = await saveLetter(browser, page, `${letter.file}.pdf`);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  const copied = (await copyLetter(page)).replace(/\s+/g, ' ');
  for (const words of letter.says) expect(copied).toContain(words);
  expect(await saveCalendar(browser, page)).toContain('DTSTART;VALUE=DATE:2028');

  await openSection(page, 'Rileggi ed esporta');
  const zip = await steps.exportDossier(browser, page);
  const dossier = unpack(zip, join(folder, 'unpacked'));
  dossier.check('manifest-sha256.txt');
  dossier.check('tagmanifest-sha256.txt');
  const json = dossier.json();
  expect(json.damages).toHaveLength(damages.length);
  expect(json.complaints.map((one) => one.documents.length)).toEqual(
    complaint ? [complaint.links.length] : [],
  );
  expect(dossier.namesIn('lettere')).toEqual([`${letter.file}.docx`, `${letter.file}.pdf`]);

  expect(await readLetter(page, 'Testo della PEC')).toContain(sha256(readFileSync(zip)));
  await readLetter(page, letter.name);
  const [named, ...annexes] = await readAnnexes(page);
  expect(named).toContain(basename(zip));
  const files = [...dossier.namesIn('prove'), ...dossier.namesIn('allegati')];
  expect(files).toEqual(expect.arrayContaining(annexes));
  expect(annexes).toHaveLength(letter.annexes);
  webmail.control.assertUntouched();
}
