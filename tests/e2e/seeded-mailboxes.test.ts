import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../browsers/driver';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { ProfileName } from '../webmail/mailbox/profiles';
import { Stage } from './stage';

const JANUARY = /^Dal 22 gennaio 2023 alle \d\d:\d\d al 2[89] gennaio 2023 alle \d\d:\d\d /;
const JUNE = /^Dal 13 giugno 2023 alle \d\d:\d\d al 19 giugno 2023 alle \d\d:\d\d /;
const NOTHING_CAME =
  /questa casella non ha ricevuto nulla; .*di solito .*riceve \d+ messaggi \(da \d+ a \d+\)\.$/;
const PROVES_NOTHING = /questa casella non ha ricevuto nulla, ma da solo questo non prova niente: /;

/** What the panel must say of each seeded mailbox in one sentence. */
const SAID: Partial<Record<ProfileName, RegExp[]>> = {
  quiet: [JANUARY, PROVES_NOTHING],
  ordinary: [JANUARY, NOTHING_CAME],
  busy: [JANUARY, NOTHING_CAME],
  newsletters: [JANUARY, NOTHING_CAME],
  holiday: [JANUARY, NOTHING_CAME],
  'no-outage': [/^In questa casella il disservizio non si vede: /, /come al solito/],
  'june-2023': [JUNE, NOTHING_CAME],
};

const BOXES = BROWSER_NAMES.flatMap((browser) =>
  Object.entries(SAID).map(([name, said]) => ({ browser, profile: name as ProfileName, said })),
);

// A box is a suite: its stage stands until the screenshots of what failed are taken.
describe.each(BOXES)('the seeded box $profile in $browser', ({ browser, profile, said }) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set(browser, { profile });
  });
  afterAll(() => stage?.strike());

  it('is told what the outage did to it', async () => {
    stage.keepScreenshotsOnFailure();
    const page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor({ css: '.gap-sentence' }, 60_000);
    if (profile === 'june-2023') {
      await page.click({ css: 'summary', text: 'Cambia disservizio' });
      await page.fill({ css: 'section[aria-label="Disservizio"] select' }, 'Giugno 2023');
      await page.waitFor({ css: '.gap-sentence', text: 'giugno' });
    }
    // What the other folders hold counts too.
    await page.waitFor(screen.analyse, 60_000);
    const sentence = await page.text({ css: '.gap-sentence' });
    for (const part of said) expect(sentence).toMatch(part);
    const late = stage.webmail.control.truth().filter(({ isLate }) => isLate).length;
    const title = late > 0 ? `Email in ritardo${late}` : 'Email in ritardo';
    const heading = await page.text({ css: 'h2', text: 'Email in ritardo' });
    expect(heading.replace(/\s*\n\s*/g, '')).toBe(title);
    stage.webmail.control.assertUntouched();
  });
});
