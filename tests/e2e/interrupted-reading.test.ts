import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { until } from '../browsers/poll';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import { Stage } from './stage';

const LIBERO = 'mail1.libero.it';
const VIRGILIO = 'mail1.virgilio.it';
const READ_MS = 60_000;
/** Enough pages of the listing that a reading can be stopped between them. */
const MESSAGES = 6000;

const analysed = { css: '.gap-sentence' };

describe.each(BROWSER_NAMES)('a reading that is interrupted, in %s', (name) => {
  let stage: Stage;
  let page: DrivenPage;
  const pagesAsked = () =>
    stage.webmail.control
      .calls('extension')
      .filter(({ action, params }) => action === 'all' && params.limit !== undefined)
      .map(({ params }) => `${params.folder} ${params.limit}`);
  /** Lets two pages of the inbox pass, and then holds the third one back for ever. */
  const holdThirdPage = () => {
    const on = { action: 'all', folder: stage.webmail.control.mailbox().ids.inbox };
    stage.webmail.control.addFault({ kind: 'timeout', on, skip: 2 });
  };
  const untilHeld = () => until('two pages', () => pagesAsked().length >= 3, READ_MS);

  beforeAll(async () => {
    stage = await Stage.set(name, { messages: MESSAGES, profile: 'busy' });
  });
  afterAll(() => stage?.strike());

  it('goes on after a reload where it was, and asks for no page twice', async () => {
    stage.keepScreenshotsOnFailure();
    holdThirdPage();
    page = await steps.openWebmail(stage.browser, LIBERO);
    await untilHeld();
    await page.goto(`https://${LIBERO}/other`);
    await page.goto(`https://${LIBERO}/appsuite/`);
    await page.waitFor(analysed, READ_MS);
    const asked = pagesAsked();
    // The page that never came is the only one asked again.
    expect(asked.length - new Set(asked).size).toBe(1);
  });

  it('reads only what is new in a closed and opened tab', async () => {
    stage.keepScreenshotsOnFailure();
    await page.close();
    const before = pagesAsked().length;
    stage.webmail.control.deliver(Date.now());
    page = await steps.openWebmail(stage.browser, LIBERO);
    await page.waitFor(screen.readAt, READ_MS);
    expect(pagesAsked().length).toBe(before);
  });

  it('waits while the session is lost, and goes on by itself after the login', async () => {
    stage.keepScreenshotsOnFailure();
    stage.webmail.control.expireSession();
    stage.webmail.control.deliver(Date.now());
    await page.click(screen.analyse);
    await page.waitFor({ role: 'status', text: 'La sessione è scaduta' });
    await page.evaluate(() => {
      const { __webmail } = window as unknown as { __webmail: { refresh(): Promise<void> } };
      void __webmail.refresh();
    });
    await page.click({ css: '.modal.relogin button' });
    await page.waitFor(screen.readAt, READ_MS);
  });

  it('does not mind that the worker is ended', async () => {
    stage.keepScreenshotsOnFailure();
    const { control } = stage.webmail;
    const on = { action: 'all', folder: control.mailbox().ids.inbox };
    const listed = () => control.calls('extension').filter(({ action }) => action === 'all').length;
    for (let day = 0; day < 3; day++) control.deliver(Date.now());
    control.addFault({ kind: 'delay', ms: 3000, on });
    const before = listed();
    await page.click(screen.analyse);
    await until('the list to be asked for', () => listed() > before, READ_MS);
    await stage.browser.killBackground();
    await page.waitFor(screen.readAt, READ_MS);
    stage.webmail.control.assertUntouched();
  });

  it('waits as long as the server asks, and says so', async () => {
    stage.keepScreenshotsOnFailure();
    stage.webmail.control.addFault({
      ...{ kind: 'status', status: 429, retryAfterSeconds: 8 },
      on: { action: 'allVisible' },
    });
    await page.click(screen.analyse);
    await page.waitFor({ role: 'status', text: 'La posta chiede di rallentare' });
    await page.waitFor(screen.readAt, READ_MS);
  });
});

describe('two boxes in one browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set('chrome');
  });
  afterAll(() => stage?.strike());

  it('have each their own data, and one can be left alone', async () => {
    stage.keepScreenshotsOnFailure();
    const libero = await steps.openWebmail(stage.browser, LIBERO);
    await libero.waitFor(analysed, READ_MS);
    const virgilio = await steps.openWebmail(stage.browser, VIRGILIO);
    await virgilio.waitFor(analysed, READ_MS);
    await virgilio.waitFor({ ...screen.panel, text: 'maria.rossi@virgilio.it' });
    expect(await virgilio.text(analysed)).not.toBe(await libero.text(analysed));

    await virgilio.click({ css: 'summary', text: 'Questa casella' });
    await virgilio.click(screen.button('Non usare PostaPersa su questa casella'));
    await virgilio.waitFor(screen.openPanel);
    await libero.goto(`https://${LIBERO}/other`);
    await libero.goto(`https://${LIBERO}/appsuite/`);
    await steps.openPanel(libero);
    await libero.waitFor(analysed, READ_MS);

    // Open on the other box, the panel still stays away from this one.
    const callsOfVirgilio = () =>
      stage.webmail.control.calls('extension').filter(({ host }) => host === VIRGILIO);
    const calls = callsOfVirgilio().length;
    await virgilio.goto(`https://${VIRGILIO}/other`);
    await virgilio.goto(`https://${VIRGILIO}/appsuite/`);
    await virgilio.waitFor(screen.openPanel);
    await until('the box asked whose it is', () => callsOfVirgilio().length > calls, READ_MS);
    await virgilio.waitFor(screen.openPanel);
    const asked = callsOfVirgilio().slice(calls);
    expect(asked.map(({ module }) => module)).toEqual(['user']);
  });
});
