import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/driver';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { WebmailOptions } from '../webmail/options';
import { Stage } from './stage';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 700, height: 800 };
/** Each has several ways at once in which a webmail may differ from the one that all other tests use. */
const LOOKS: [string, BrowserName, Partial<WebmailOptions>, typeof WIDE][] = [
  [
    'in German, dark, in one-line rows, behind a welcome dialog',
    'chrome',
    { language: 'de', theme: 'dark', layout: 'list', welcome: true },
    WIDE,
  ],
  [
    '7.10 in English, in a narrow window, with old row times, folders beside the inbox and no ads',
    'firefox',
    {
      version: '7.10',
      language: 'en',
      rowTime: '12-hour',
      folderLayout: 'beside',
      ads: false,
    },
    NARROW,
  ],
  [
    'of conversations, by sent date, behind 5,000 rows',
    'chrome',
    { conversation: true, dateColumn: 'sent', messages: 6000, rows: 5000 },
    WIDE,
  ],
];

// A look is a suite: its stage stands until the screenshots of what failed are taken.
describe.each(LOOKS)('a webmail %s, in %s', (_, name, options, viewport) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set(name, options, { viewport });
  });
  afterAll(() => stage?.strike());

  it('has its late message found and marked', async () => {
    stage.keepScreenshotsOnFailure();
    const late = lateMessage(stage.webmail.control);
    const page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor({ css: '.gap-sentence' }, 90_000);
    if (options.welcome) await page.click({ css: 'button.wizard-close' });
    await steps.openMessage(page, late);
    await page.click(screen.mark);
    await page.waitFor(screen.unmark, 60_000);
    await page.waitFor({ css: '.postapersa-badge', text: 'Prova' });
    expect(stage.browser.errors()).toEqual([]);
    stage.webmail.control.assertUntouched();
  });
});
