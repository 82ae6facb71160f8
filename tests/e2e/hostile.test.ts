import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { objectsOf } from '../fixtures/read-pdf';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { Truth } from '../webmail/control';
import { type UnpackedDossier, unpack } from './dossier';
import { command, pressEverything, takeOver } from './hostile-page';
import { Stage } from './stage';

const EVIL_SUBJECT =
  '=HYPERLINK("http://evil.example";"x") <img src=x onerror="ran=1"><script>ran=1</script>\u202Egpj.exe\u0007 ) Tj ET ../../etc/passwd';
const EVIL_NAME = "@SUM(1+1)*cmd|' /C calc'!A0<svg onload=ran=1>";
const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const EVIL_MAIL = Buffer.from(
  [
    `From: ${word(EVIL_NAME)} <"<script>ran=1</script>"@evil.example>`,
    'To: maria.rossi@libero.it',
    `Subject: ${word(EVIL_SUBJECT)}`,
    'Message-ID: <"><script>ran=1</script>@evil.example>',
    'Date: Mon, 23 Jan 2023 16:00:05 +0100 (=1+1)',
    'Received: from \u0000<b>evil</b> by ../../x; Sat, 28 Jan 2023 10:10:11 +0100',
    'Content-Type: text/html; name="../../../<script>.html"',
    '',
    '<script>ran=1</script>\u0000',
  ].join('\r\n'),
  'latin1',
);

describe.each(BROWSER_NAMES)('in %s, on a hostile page with hostile mail', (name) => {
  let stage: Stage;
  let page: DrivenPage;
  let popup: DrivenPage;
  let late: Truth;
  let evil: Truth;
  let dossier: UnpackedDossier;
  let zip: string;

  beforeAll(async () => {
    stage = await Stage.set(name);
    const { control } = stage.webmail;
    late = lateMessage(control);
    evil = control.deliverBytes(EVIL_MAIL, Date.parse('2023-01-28T09:10:11Z'));
    page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    // Folded: the interface comes only when the page has become hostile.
    await steps.foldPanel(page);
    await page.reload();
    await page.waitFor(screen.openPanel);
    await page.evaluate(takeOver);
  });
  afterAll(() => stage?.strike());

  it('works as on any page', async () => {
    stage.keepScreenshotsOnFailure();
    await page.click(screen.openPanel);
    await steps.analyse(page);
    await steps.openMessage(page, late);
    await steps.mark(page, late);
  });

  it('lets no script press a button', async () => {
    stage.keepScreenshotsOnFailure();
    expect(await page.evaluate(pressEverything)).toBeGreaterThan(5);
    popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor({ css: 'main', text: '1 prova al sicuro' });
    await page.waitFor(screen.unmark);
    await page.waitFor(screen.evidenceBadge(late));
  });

  it('answers no message of the page and gives it no file', async () => {
    const { protocol, host } = new URL(await popup.url());
    expect(await page.evaluate(command, `${protocol}//${host}`)).toEqual([]);
    await popup.reload();
    await popup.waitFor({ css: 'main', text: '1 prova al sicuro' });
  });

  it('shows hostile words as words', async () => {
    stage.keepScreenshotsOnFailure();
    await steps.openMessage(page, evil);
    await steps.mark(page, evil);
    await page.waitFor({ ...screen.panel, text: '<img src=x onerror="ran=1">' });
    const workbench = await stage.browser.openExtensionPage('workbench.html#evidence');
    await workbench.waitFor({ css: 'main', text: '<img src=x onerror="ran=1">' });
    for (const shown of [page, workbench]) {
      expect(await shown.evaluate(() => 'ran' in window)).toBe(false);
      expect(await shown.evaluate(findMarkup)).toBe(0);
    }
  });

  it('keeps hostile mail as it is in a dossier where nothing can run', async () => {
    stage.keepScreenshotsOnFailure();
    await popup.reload();
    zip = await steps.exportDossier(stage.browser, popup);
    dossier = unpack(zip, join(stage.folder, 'unpacked'));
    dossier.check('manifest-sha256.txt');
    expect(dossier.evidenceHashes()).toEqual([late.sha256, evil.sha256].sort());
    const item = dossier.json().evidence.find(({ sha256 }) => sha256 === evil.sha256);
    expect(item?.subject).toBe(EVIL_SUBJECT);
    expect(item?.file).toMatch(/^data\/prove\/\d{4}_\d{8}T\d{6}Z_[0-9a-f]{8}\.eml$/);
    for (const table of ['registro-prove', 'danni', 'eccezioni']) {
      const { data } = Papa.parse<string[]>(dossier.text(`data/${table}.csv`).slice(1), {
        delimiter: ';',
      });
      expect(
        data.flat().filter((cell) => /^\s*[=+@\t\r-]/.test(cell) && !/^-?\d/.test(cell)),
      ).toEqual([]);
    }
    const pdf = objectsOf(readFileSync(join(dossier.folder, 'data', 'dossier.pdf')));
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile)\b/);
    expect(pdf).not.toContain('evil.example');
  });

  it('the page learned nothing that it did not know', async () => {
    const stolen = await page.evaluate(() => (window as unknown as { stolen(): string }).stolen());
    expect(stolen).not.toBe('');
    // What only the extension asks, and what only it writes.
    for (const ours of ['src=1', 'save=1', 'action=examine', 'Prova', late.sha256]) {
      expect(stolen).not.toContain(ours);
    }
  });

  it('the session id is kept nowhere', async () => {
    const sessions = stage.webmail.control.sessions();
    expect(sessions.length).toBeGreaterThan(0);
    const stored = await popup.evaluate(everythingStored);
    expect(stored).toContain('maria.rossi@libero.it');
    expect(stored).toContain(evil.sha256);
    const exported = [zip, ...['dossier.json', 'custodia.jsonl', 'dossier.pdf'].map(inData)];
    for (const id of sessions) {
      expect(stored).not.toContain(id);
      for (const path of exported) expect(readFileSync(path, 'latin1')).not.toContain(id);
    }
    stage.webmail.control.assertUntouched();
  });

  const inData = (name: string) => join(dossier.folder, 'data', name);
});

/** Elements that the hostile words would have made. */
function findMarkup(): number {
  const roots = [document, document.querySelector('html > postapersa-panel')?.shadowRoot];
  const found = roots.map((root) => root?.querySelectorAll('[onerror], [onload]').length ?? 0);
  return found.reduce((sum, count) => sum + count, 0);
}

/** All that the extension keeps: preferences, every record of IndexedDB, bytes as text. */
async function everythingStored(): Promise<string> {
  type Storage = { storage: { local: { get(): Promise<unknown> } } };
  const { chrome } = window as unknown as { chrome: Storage };
  const texts = [JSON.stringify(await chrome.storage.local.get()), JSON.stringify(localStorage)];
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const db = await result(indexedDB.open(name ?? ''));
    for (const store of db.objectStoreNames) {
      const records = await result(db.transaction(store).objectStore(store).getAll());
      texts.push(JSON.stringify(records));
      for (const { blob } of records) if (blob instanceof Blob) texts.push(await blob.text());
    }
    db.close();
  }
  return texts.join('\n');
}
