import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, WEBMAIL_HOSTS } from '../browsers/driver';
import { until } from '../browsers/poll';
import { walkJourney } from '../journey/journey';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import type { Truth } from '../webmail/control';
import { type UnpackedDossier, unpack } from './dossier';
import { Stage } from './stage';

describe.each(BROWSER_NAMES)('the journey in %s', (name) => {
  let stage: Stage;
  let late: Truth;
  let zip: string;
  let dossier: UnpackedDossier;

  beforeAll(async () => {
    stage = await Stage.set(name);
    late = lateMessage(stage.webmail.control);
  });
  afterAll(() => stage?.strike());

  it('leads from the webmail to a dossier, and outlives the worker and the browser', async () => {
    stage.keepScreenshotsOnFailure();
    const { browser, folder } = stage;
    const onStep = async () => {};
    zip = await walkJourney({ browser, host: 'mail1.libero.it', late, onStep });
    dossier = unpack(zip, join(folder, 'unpacked'));
  });

  it('leaves a dossier whose every file sha256sum accepts', () => {
    expect(dossier.check('manifest-sha256.txt')).toBeGreaterThan(3);
    expect(dossier.check('tagmanifest-sha256.txt')).toBeGreaterThan(2);
  });

  it('exports the bytes that the server held', () => {
    expect(dossier.evidenceHashes()).toEqual([late.sha256]);
    expect(dossier.json().evidence.map(({ kind, sha256 }) => [kind, sha256])).toEqual([
      ['late', late.sha256],
      ['never', null],
    ]);
  });

  it('goes on in the workbench: the dossier is verified and a letter is saved', async () => {
    stage.keepScreenshotsOnFailure();
    const { browser } = stage;
    const workbench = await browser.openExtensionPage('workbench.html#verify');
    await workbench.attach({ css: 'main input[type=file]' }, [zip]);
    await workbench.waitFor({ css: 'main', text: 'Il dossier è integro' }, 60_000);
    await workbench.click({ css: '.nav-item', text: 'A chi rivolgersi e lettere' });
    await workbench.click(screen.button('Salva come PDF'));
    const isSaved = () => readdirSync(browser.downloadsDir).some((file) => file.endsWith('.pdf'));
    await until('the letter in the downloads', isSaved, 60_000);
  });

  it('only reads the mailbox', () => {
    stage.webmail.control.assertUntouched();
    expect(stage.webmail.control.calls('extension').length).toBeGreaterThan(0);
  });

  it('talks to nobody but the webmail', async () => {
    await stage.browser.close();
    const hosts = await stage.browser.requestedHosts();
    expect(hosts).toContain('mail1.libero.it');
    expect(hosts.filter((host) => !WEBMAIL_HOSTS.includes(host))).toEqual([]);
  });
});
