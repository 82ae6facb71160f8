import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, DrivenPage } from '../browsers/driver';
import { until } from '../browsers/poll';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { Version } from '../webmail/options';
import { type ListedRow, ListPage } from './list-page';
import { Stage } from './stage';

const CASES: [Version, BrowserName][] = [
  ['7.10', 'chrome'],
  ['8', 'chrome'],
  ['8', 'firefox'],
];
const HOST = 'mail1.libero.it';
const MARKED_MS = 60_000;
const DIVIDER =
  /^Disservizio 22–28 gennaio 2023: 0 messaggi ricevuti, attesi \d+ \(da \d+ a \d+\)$/;

describe.each(CASES)('marks on the list of webmail %s in %s', (version, browser) => {
  let stage: Stage;
  let page: DrivenPage;
  let list: ListPage;
  /** Cids of the late messages of the inbox, which the list shows, and of the row below the gap. */
  let late: string[];
  let below: string;

  beforeAll(async () => {
    stage = await Stage.set(browser, { version, rows: 400 });
    const { inbox } = stage.webmail.control.mailbox().ids;
    const truth = stage.webmail.control.truth(inbox);
    late = truth.filter(({ isLate }) => isLate).map(cidOf);
    const before = truth.filter(({ receivedMs }) => (receivedMs ?? 0) < Date.UTC(2023, 0, 23));
    below = cidOf(before.reduce((a, b) => ((b.receivedMs ?? 0) > (a.receivedMs ?? 0) ? b : a)));
    page = await steps.openWebmail(stage.browser, HOST);
    list = new ListPage(page);
    await page.waitFor({ ...screen.panel, text: 'non ha ricevuto nulla' }, 60_000);
  });
  afterAll(() => stage?.strike());

  /** Waits until the list bears what it should: our marks come a moment after the page's redraw. */
  async function seen(what: string, check: (rows: ListedRow[]) => boolean): Promise<ListedRow[]> {
    let last: ListedRow[] = [];
    return until(
      what,
      async () => {
        last = await list.rows();
        return check(last) && last;
      },
      MARKED_MS,
    ).catch((error: unknown) => {
      const shown = last.filter(({ badge, divider }) => badge !== null || divider !== null);
      throw new Error(`${what}; seen: ${JSON.stringify(shown)}`, { cause: error });
    });
  }

  const badged = (rows: ListedRow[]) =>
    rows.filter(({ badge }) => badge?.startsWith('In ritardo di ')).map(({ cid }) => cid);
  const divided = (rows: ListedRow[]) => rows.filter(({ divider }) => divider !== null);
  const isMarked = (rows: ListedRow[]) =>
    badged(rows).sort().join() === [...late].sort().join() &&
    divided(rows).length === 1 &&
    divided(rows)[0]?.cid === below &&
    DIVIDER.test(divided(rows)[0]?.divider ?? '');

  it('puts a badge on each late message, and the divider where the gap lies', async () => {
    stage.keepScreenshotsOnFailure();
    expect(late.length).toBeGreaterThan(2);
    await seen('the marks', isMarked);
  });

  it('keeps them through selections, redraws, a refresh and new mail', async () => {
    stage.keepScreenshotsOnFailure();
    await list.do('select', below, ...late);
    await seen('the marks after a selection', isMarked);
    await list.do('redraw', 400);
    await seen('the marks after a redraw', isMarked);
    await list.do('refresh');
    await seen('the marks after a refresh', isMarked);
    const count = (await list.rows()).length;
    await list.do('newMail');
    await seen('the marks after new mail', (rows) => rows.length === count + 1 && isMarked(rows));
  });

  it('keeps them through other folders', async () => {
    stage.keepScreenshotsOnFailure();
    await list.do('switchFolder', stage.webmail.control.mailbox().ids.sent);
    await seen('a sent folder without marks', (rows) => {
      return badged(rows).length === 0 && divided(rows).length === 0;
    });
    await list.do('switchFolder', stage.webmail.control.mailbox().ids.inbox);
    await seen('the marks in the inbox', isMarked);
  });

  it('draws the divider only in a list in the order of receipt', async () => {
    stage.keepScreenshotsOnFailure();
    await list.do('sort', '603');
    await seen('badges and no divider', (rows) => {
      return badged(rows).length === late.length && divided(rows).length === 0;
    });
    await list.do('sort', '610');
    await seen('the marks by date', isMarked);
  });

  it('marks conversations, by any of their messages', async () => {
    stage.keepScreenshotsOnFailure();
    await list.do('setConversation', true);
    const rows = await seen('the divider and badges', (listed) => {
      return divided(listed).length === 1 && badged(listed).length > 0;
    });
    expect(divided(rows)[0]?.divider).toMatch(DIVIDER);
    await list.do('setConversation', false);
    await seen('the marks on messages', isMarked);
  });

  it('leaves the keyboard to the webmail, and the rows their names', async () => {
    const rows = await list.rows();
    const first = rows[0]?.cid ?? '';
    await list.do('select', first);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.press('ArrowDown');
    await page.waitFor({ css: `li.selected[data-cid=${JSON.stringify(rows[1]?.cid)}]` });
    await page.waitFor({ css: '.postapersa-divider[aria-hidden=true]' });
  });

  it('draws them while the panel stands folded, and takes them off with the panel', async () => {
    stage.keepScreenshotsOnFailure();
    await steps.foldPanel(page);
    await page.goto(`https://${HOST}/other`);
    await page.goto(`https://${HOST}/appsuite/`);
    await seen('the marks beside a folded panel', isMarked);
    await steps.openPanel(page);
    await page.click({ css: 'summary', text: 'Questa casella' });
    await page.click(screen.button('Non usare PostaPersa su questa casella'));
    await until('no marks', async () => (await list.marks()) === 0, MARKED_MS);
    stage.webmail.control.assertUntouched();
  });
});

function cidOf({ folder, id }: { folder: string; id: string }): string {
  return [folder, id].map((part) => part.replace(/[\\.]/g, '\\$&')).join('.');
}
