import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS, type Evidence } from '../../utils/evidence/schema';
import { BROWSER_NAMES, type DrivenPage, type Target } from '../browsers/driver';
import { until } from '../browsers/poll';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import { unpack } from './dossier';
import { noticeFile, outlookFile, zipOfUnsent } from './evidence-files';
import { ListPage } from './list-page';
import { Stage } from './stage';
import { addRecords, readStore } from './store';

const HOST = 'mail1.libero.it';
const LONG_MS = 90_000;
const importInput: Target = { css: 'main input[type=file][accept^=".eml"]' };
const restoreInput: Target = { css: 'main input[type=file][accept=".zip"]' };
const ALL_KINDS = [
  '1 arrivata in ritardo',
  '2 respinte al mittente',
  '1 mai arrivata',
  '1 irraggiungibile',
  '1 non inviata',
  '1 codice o accesso',
];
const pieces = (n: number): Target => ({ css: 'main', text: `${n} in tutto` });

/** In the extension: what stands in its origin-private file system. */
async function privateFolders(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  return names;
}

describe.each(BROWSER_NAMES)('evidence in %s', (browser) => {
  let stage: Stage;
  let webmail: DrivenPage;
  let workbench: DrivenPage;
  let late: string[];

  beforeAll(async () => {
    stage = await Stage.set(browser, { rows: 400 });
    const { control } = stage.webmail;
    late = control
      .truth(control.mailbox().ids.inbox)
      .filter(({ isLate }) => isLate)
      .map(({ folder, id }) => `${folder}.${id}`);
    webmail = await steps.openWebmail(stage.browser, HOST);
    await webmail.waitFor({ css: '.gap-sentence' }, LONG_MS);
  });
  afterAll(() => stage?.strike());

  /** Of what was made below, in the popup's words. */
  async function countsAre(): Promise<void> {
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor({ css: 'main', text: '7 prove al sicuro' });
    for (const count of ALL_KINDS) await popup.waitFor({ css: 'li', text: count });
    await popup.close();
  }

  it('is made of several messages chosen in the list, after a look at them', async () => {
    stage.keepScreenshotsOnFailure();
    const refused = late[3]?.split('.').at(-1) ?? '';
    const fault = { kind: 'code', code: 'MSG-0032', on: { action: 'get', id: refused } } as const;
    stage.webmail.control.addFault(fault);
    await new ListPage(webmail).do('select', ...late.slice(0, 4));
    await webmail.click(screen.button('Segna le 4 email selezionate…'));
    await webmail.click(screen.button('Segna 4 email'));
    await webmail.waitFor({ css: 'h2', text: 'Le tue prove' });
    await webmail.waitFor({ css: '.panel-body', text: '1 email non è stata salvata' }, LONG_MS);
    await until(
      'three marked rows',
      async () => {
        const rows = await new ListPage(webmail).rows();
        return rows.filter(({ badge }) => badge?.startsWith('Prova')).length === 3;
      },
      LONG_MS,
    );
  });

  it('is fetched from the mailbox again where the browser lost its bytes', async () => {
    stage.keepScreenshotsOnFailure();
    const own = await stage.browser.openExtensionPage('welcome.html');
    const [lost] = (await readStore(own)).evidence ?? [];
    const { sha256, bytes } = lost as unknown as Evidence;
    const now = new Date().toISOString();
    const altered = [{ sha256, found: null }];
    const checked = { startedAt: now, finishedAt: now, position: null, checked: 3, altered };
    await addRecords(own, {
      content: [{ sha256, blob: { blob: '', type: '' } }],
      status: [{ name: 'integrity', report: checked }],
    });
    await webmail.reload();
    await steps.openPanel(webmail);
    await webmail.click(screen.button('Riprendi dalla casella'), LONG_MS);
    await webmail.waitForGone({ role: 'alert', text: 'originale' }, LONG_MS);
    const { content = [] } = await readStore(own);
    const found = content.find((stored) => stored.sha256 === sha256)?.blob as { blob: string };
    const restored = Buffer.from(found.blob, 'base64');
    expect(restored).toHaveLength(bytes ?? 0);
    expect(createHash('sha256').update(restored).digest('hex')).toBe(sha256);
    await own.close();
  });

  it('is told by hand, and taken from files, zips and messages within messages', async () => {
    stage.keepScreenshotsOnFailure();
    await steps.declare(webmail, {
      'Chi doveva scriverti': 'Fondazione Aurora',
      'Quando doveva arrivare': '2023-01-24',
    });
    await webmail.waitFor({ ...screen.panel, text: 'Fondazione Aurora' });

    workbench = await stage.browser.openExtensionPage('workbench.html#evidence');
    await workbench.waitFor(pieces(4));
    await workbench.attach(importInput, [noticeFile(stage.folder), outlookFile(stage.folder)]);
    await workbench.waitFor({ css: 'main', text: 'è un file di Outlook: salvalo come .eml' });
    await workbench.click(screen.button('Aggiungi anche quella'));
    await workbench.waitFor(pieces(6));
    await workbench.fill({ label: 'Che cosa mostrano questi file' }, 'Non inviata');
    await workbench.attach(importInput, [zipOfUnsent(stage.folder, 1)]);
    await workbench.waitFor(pieces(7));
  });

  it('is of the kind that the user says, and takes his words', async () => {
    stage.keepScreenshotsOnFailure();
    const kind: Target = { label: 'Che cosa è successo' };
    await new ListPage(webmail).do('select', late[0] ?? '');
    await webmail.waitFor(kind);
    await webmail.evaluate(() => {
      const panel = document.querySelector('postapersa-panel')?.shadowRoot;
      panel?.querySelector<HTMLElement>('.panel-foot select')?.focus();
    });
    // The last kind, by the keyboard: in the webmail's page only the user's own events count.
    await webmail.press('End');

    await workbench.fill({ label: 'Mostra' }, 'Arrivata in ritardo');
    await workbench.waitFor({ css: 'main', text: '2 di 7' });
    await workbench.click({ css: '.evidence-table tr:first-child .row-button' });
    await workbench.fill(kind, 'Archivio irraggiungibile');
    await workbench.waitFor({ css: 'main', text: '1 di 7' });
    await countsAre();

    await workbench.fill({ label: 'Mostra' }, 'Tutte');
    await workbench.fill({ label: 'Cerca tra le prove' }, 'Offerta n. 0');
    await workbench.click({ css: '.evidence-table .row-button' });
    await workbench.fill({ label: 'Nota' }, 'Il cliente ha scelto un altro.');
    await workbench.click({ label: 'Importante' });
    await workbench.waitFor({ css: '.evidence-table .row-button .icon' });
    await workbench.click({ css: 'summary', text: 'Registro di custodia' });
    await workbench.waitFor({ css: 'main', text: 'Presa da un file' });
    // Both changes: an entry that comes later moves the button that is pressed next.
    for (const field of ['important', 'note']) {
      await workbench.waitFor({ css: 'main', text: `${field} · PostaPersa` });
    }
  });

  it('is taken off and brought back', async () => {
    stage.keepScreenshotsOnFailure();
    await workbench.click(screen.button('Togli'));
    await workbench.waitFor({ css: 'main', text: '0 di 6' });
    await workbench.click(screen.button('Ripristina'));
    await workbench.waitFor({ css: 'main', text: '1 di 7' });
    await countsAre();
  });

  it('outlives the erasing of all that the browser keeps, in a backup', async () => {
    stage.keepScreenshotsOnFailure();
    await workbench.click({ css: '.nav-item', text: 'Copia di sicurezza' });
    await workbench.click(screen.button('Salva una copia'));
    await workbench.waitFor({ role: 'status', text: 'Copia salvata' }, LONG_MS);
    const said = await workbench.text({ role: 'status', text: 'Copia salvata' });
    const file = join(
      stage.browser.downloadsDir,
      /postapersa-backup-\d+\.zip/.exec(said)?.[0] ?? '',
    );
    await until('the backup on the disk', () => existsSync(file), LONG_MS);

    await workbench.click(screen.button('Cancella tutto'));
    await workbench.click(screen.button('Sì, cancella'));
    await workbench.waitFor({ role: 'status', text: 'Cancellato' });
    await webmail.waitFor({ ...screen.panel, text: 'Hai cancellato quello che era salvato qui' });
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitFor({ css: 'main', text: 'Apri la tua posta Libero o Virgilio' });
    await popup.close();

    await workbench.attach(restoreInput, [outlookFile(stage.folder)]);
    await workbench.waitFor({ role: 'alert', text: 'non è una copia di sicurezza' });
    await workbench.attach(restoreInput, [file]);
    await workbench.waitFor({ role: 'status', text: 'Riprese 7 prove' }, LONG_MS);
    await countsAre();
  });

  it('is exported, of every kind, with word of what the webmail never gave', async () => {
    stage.keepScreenshotsOnFailure();
    await workbench.click({ css: '.nav-item', text: 'Rileggi ed esporta' });
    await workbench.waitFor({ css: 'main', text: '1 email che il server non ha dato' });
    const popup = await stage.browser.openExtensionPage('popup.html');
    const dossier = unpack(await steps.exportDossier(stage.browser, popup), stage.folder);
    expect(dossier.check('manifest-sha256.txt')).toBeGreaterThan(6);
    const { evidence } = dossier.json();
    expect(new Set(evidence.map(({ kind }) => kind))).toEqual(new Set(EVIDENCE_KINDS));
    expect(dossier.text('data/eccezioni.csv')).toContain('il server della posta non ha dato');
    // No copy of his mail stays where the user would not look for it.
    await expect.poll(() => popup.evaluate(privateFolders)).toEqual([]);
    stage.webmail.control.assertUntouched();
  });
});
