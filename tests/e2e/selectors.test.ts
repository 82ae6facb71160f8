import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SELECTORS } from '../../utils/webmail/appsuite/page/selectors';
import type { DrivenPage } from '../browsers/driver';
import * as steps from '../journey/steps';
import type { Version } from '../webmail/options';
import { ListPage } from './list-page';
import { Stage } from './stage';

const ROWS = 50;

/** How often each selector is found with one message chosen in a list of conversations. */
const EXPECTED: Record<keyof typeof SELECTORS, number> = {
  core: 1,
  list: 1,
  row: ROWS,
  selectedRow: 1,
  threadSize: 4,
  openArticle: 1,
};

describe.each<Version>(['7.10', '8'])('the selectors on the page of webmail %s', (version) => {
  let stage: Stage;
  let page: DrivenPage;

  beforeAll(async () => {
    stage = await Stage.set('chrome', { version, rows: ROWS, conversation: true });
    page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    const list = new ListPage(page);
    const [first] = await list.rows();
    await list.do('select', first?.cid ?? '');
    await page.waitFor({ css: SELECTORS.openArticle });
  });
  afterAll(() => stage?.strike());

  it.each(Object.entries(EXPECTED))('%s is there %i times', async (name, count) => {
    const found = await page.evaluate(
      (selector: string) => document.querySelectorAll(selector).length,
      SELECTORS[name as keyof typeof SELECTORS],
    );
    expect(found).toBe(count);
  });
});
