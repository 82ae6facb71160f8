import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import type { Language } from '@/utils/i18n/language';
import { findBrowser } from '../browsers/find.mjs';

export type Theme = 'light' | 'dark';
export type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Serves the gallery to a headless Chromium, one page per theme. */
export async function openGallery() {
  const server = await createServer({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(ROOT, '.output/gallery'),
    resolve: { alias: { '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, fs: { allow: [ROOT] } },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? '';
  const browser = await launchChromium();
  return {
    page: (theme: Theme) => browser.newPage({ colorScheme: theme }),
    show: (page: Page, name: string, language: Language) => show(page, base, name, language),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The installed Chromium or Chrome, without a window. */
export function launchChromium() {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chromium or Chrome is installed');
  return chromium.launch({ executablePath });
}

/** Opens a screen in a window that shows all of it. */
async function show(page: Page, base: string, name: string, language: Language) {
  const narrow = name.startsWith('panel') || name.startsWith('popup');
  const width = narrow ? 360 : 1280;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${base}?screen=${name}&language=${language}`);
  const wrapper = page.locator('.postapersa');
  await wrapper.waitFor();
  const scroller = page.locator('.panel-body');
  if ((await scroller.count()) > 0) {
    const height = await scroller.evaluate((e) => e.scrollHeight - e.clientHeight + innerHeight);
    await page.setViewportSize({ width, height });
  }
}

/** What axe finds on the page as it stands. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run()).violations;
  });
}
