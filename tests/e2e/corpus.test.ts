import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers/driver';
import * as steps from '../journey/steps';
import type { Truth } from '../webmail/control';
import { unpack } from './dossier';
import { Stage } from './stage';

/** Real mail in every shape, which is not ours to publish. */
const CORPUS = resolve('..', 'shared', 'corpus', 'mail');
const isThere = existsSync(CORPUS);
if (!isThere) console.warn(`skipped: there is no real mail to try in ${CORPUS}`);

const MINUTES = 60_000;

/** Both at once: at the pace that a server may be asked, this waits most of the time. */
describe.skipIf(!isThere).concurrent.each(BROWSER_NAMES)('real mail in %s', (name) => {
  let stage: Stage;
  let mail: Truth[];

  beforeAll(async () => {
    stage = await Stage.set(name);
    mail = stage.webmail.control.loadEml(CORPUS);
  });
  afterAll(() => stage?.strike());

  it(
    'marks and exports every message with the bytes of its file',
    async ({ onTestFailed }) => {
      stage.keepScreenshotsOnFailure(onTestFailed);
      const page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
      for (const message of mail) {
        await steps.openMessage(page, message);
        await steps.mark(page, message);
      }
      const popup = await stage.browser.openExtensionPage('popup.html');
      const zip = await steps.exportDossier(stage.browser, popup);
      const dossier = unpack(zip, join(stage.folder, 'unpacked'));
      dossier.check('manifest-sha256.txt');
      expect(dossier.evidenceHashes()).toEqual(mail.map(({ sha256 }) => sha256).sort());
      stage.webmail.control.assertUntouched();
    },
    15 * MINUTES,
  );
});
