import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/utils/collect/collect';
import { writeResults } from '@/utils/collect/results';
import { writeSample } from '../collect-sample/sample';
import { axeViolations, launchChromium } from '../gallery/open';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postapersa-report-'));
  const shares = { spoiled: 0.25, forged: 0.1, repeated: 0.07 };
  await writeSample({ count: 70, out: join(folder, 'in'), seed: 'answers', ...shares });
  const out = join(folder, 'out');
  await collect({ folder: join(folder, 'in'), out, isAnonymous: false });
  await writeResults(out, false);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['light', 'dark'] as const)('the report for associations, %s', (colorScheme) => {
  it.each([1280, 390])('has no axe violations, and %s px hold its text', async (width) => {
    // Its own policy lets no script run, axe neither.
    const page = await browser.newPage({ bypassCSP: true, colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(join(folder, 'out/report.html')).href);
    expect(await page.locator('table').count()).toBe(8);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });
});
