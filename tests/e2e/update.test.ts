import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { until } from '../browsers/poll';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { Truth } from '../webmail/control';
import { Stage } from './stage';

const analysed = { css: '.gap-sentence' };

describe.each(BROWSER_NAMES)('an extension that changes under an open page in %s', (name) => {
  let stage: Stage;
  let page: DrivenPage;
  let late: Truth;

  beforeAll(async () => {
    stage = await Stage.set(name, { rows: 400 });
    late = lateMessage(stage.webmail.control);
    page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor(analysed, 60_000);
    await steps.openMessage(page, late);
    await steps.mark(page, late);
  });
  afterAll(() => stage?.strike());

  it('is updated: the old panel goes, the new one stands there and works', async () => {
    stage.keepScreenshotsOnFailure();
    await page.evaluate(() => {
      document.querySelector('html > postapersa-panel')?.setAttribute('data-version', 'old');
    });
    await stage.browser.updateExtension();
    const versions = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('postapersa-panel')].map((root) =>
          root.getAttribute('data-version'),
        ),
      );
    await until('the new root', async () => (await versions()).join() === '', 60_000);
    await page.waitFor(analysed, 60_000);
    await page.waitFor(screen.evidenceBadge(late));
    expect(await versions()).toEqual([null]);
    await steps.unmark(page, late);
    await steps.mark(page, late);
  });

  it('is taken out: nothing of it is left to see', async () => {
    stage.keepScreenshotsOnFailure();
    await stage.browser.removeExtension();
    // As the user's coming back to the page does.
    await page.evaluate(() => void dispatchEvent(new Event('focus')));
    await page.waitForGone(screen.panel);
    await page.waitForGone({ css: '.postapersa-badge' });
    await page.waitForGone({ css: '.postapersa-divider' });
    expect(await page.count(screen.openPanel)).toBe(0);
  });

  it('leaves no error in the page', async () => {
    await page.evaluate(() => console.error('the last'));
    await until('the last error', () => stage.browser.errors().includes('the last'), 60_000);
    expect(stage.browser.errors()).toEqual(['the last']);
    stage.webmail.control.assertUntouched();
  });
});
