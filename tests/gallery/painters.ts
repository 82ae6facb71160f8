import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from '../browsers/driver';
import { findBrowser } from '../browsers/find.mjs';
import { heightOfAll, launchChromium, PANEL_WIDTH, show } from './open';

/** How a screen is looked at. What only one browser can be made to do is done in that one. */
export const LOOKS = {
  light: { browsers: ['chrome', 'firefox'] },
  dark: { browsers: ['chrome', 'firefox'] },
  /** Forced colours, as Windows' contrast themes make them. */
  contrast: { browsers: ['chrome'] },
  /** Twice as big: a page has half of the window's width; panel and popup keep theirs. */
  zoom: { browsers: ['chrome'] },
  print: { browsers: ['chrome'] },
} as const satisfies Record<string, { browsers: readonly BrowserName[] }>;
export type Look = keyof typeof LOOKS;

export interface Painter {
  /** PNG of the whole of a page that is `width` CSS px wide. */
  paint(url: string, width: number, path: string): Promise<void>;
  close(): Promise<void>;
}

export function startPainter(browser: BrowserName, look: Look): Promise<Painter> {
  return browser === 'chrome' ? startChromium(look) : startFirefox(look);
}

async function startChromium(look: Look): Promise<Painter> {
  const browser = await launchChromium();
  const page: Page = await browser.newPage();
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'contrast' ? 'active' : 'none',
    media: look === 'print' ? 'print' : 'screen',
  });
  return {
    async paint(url, width, path) {
      await show(page, url, look === 'zoom' ? Math.max(width / 2, PANEL_WIDTH) : width);
      await page.screenshot({ path, fullPage: true });
    },
    close: () => browser.close(),
  };
}

/** Firefox is slow on a busy machine. */
const START_MS = 90_000;

async function startFirefox(look: Look): Promise<Painter> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found; set FIREFOX_PATH');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: START_MS,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(START_MS);
  return {
    async paint(url, width, path) {
      await page.setViewport({ width, height: 800 });
      await page.goto(url);
      await page.waitForSelector('#app .postapersa');
      await page.setViewport({ width, height: await page.evaluate(heightOfAll) });
      await writeFile(path, await page.screenshot({ fullPage: true }));
    },
    close: () => browser.close(),
  };
}
