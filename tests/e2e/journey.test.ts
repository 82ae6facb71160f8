import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, WEBMAIL_HOSTS } from '../browsers/driver';
import { walkJourney } from '../journey/journey';
import { lateMessage } from '../journey/late-message';
import type { Truth } from '../webmail/control';
import { type UnpackedDossier, unpack } from './dossier';
import { Stage } from './stage';

describe.each(BROWSER_NAMES)('the journey in %s', (name) => {
  let stage: Stage;
  let late: Truth;
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
    const zip = await walkJourney({ browser, host: 'mail1.libero.it', late, onStep });
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
