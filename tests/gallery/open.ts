import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, type InlineConfig, preview } from 'vite';
import type { Language } from '@/utils/i18n/language';
import { findBrowser } from '../browsers/find.mjs';

export type Theme = 'light' | 'dark';
export type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Builds the gallery's pages and serves them on this machine, until closed. */
export async function serveGallery() {
  const outDir = await mkdtemp(join(tmpdir(), 'postapersa-gallery-'));
  const config: InlineConfig = {
    root: HERE,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: Infinity },
    preview: { port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const base = server.resolvedUrls?.local[0] ?? '';
  return {
    addressOf: (name: string, language: Language) => `${base}?screen=${name}&language=${language}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Serves the gallery to a headless Chromium, one page per theme. */
export async function openGallery() {
  const server = await serveGallery();
  const browser = await launchChromium();
  return {
    page: (theme: Theme) => browser.newPage({ colorScheme: theme }),
    show: (page: Page, name: string, language: Language) =>
      show(page, server.addressOf(name, language), widthOf(name)),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Panel and popup are as wide as they are in a browser (CSS px). */
export const PANEL_WIDTH = 360;
export const widthOf = (name: string) => (/^(panel|popup)/.test(name) ? PANEL_WIDTH : 1280);

/** The installed Chromium or Chrome, without a window. */
export function launchChromium() {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chromium or Chrome is installed');
  return chromium.launch({ executablePath });
}

/** Opens a screen in a window that shows all of it. */
export async function show(page: Page, url: string, width: number) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(url);
  await page.locator('#app .postapersa').waitFor();
  await page.setViewportSize({ width, height: await page.evaluate(heightOfAll) });
}

/** Height of a window (CSS px) in which the panel need not scroll; a page's own scrolling stays. */
export function heightOfAll(): number {
  const scroller = document.querySelector('.panel-body');
  return scroller ? scroller.scrollHeight - scroller.clientHeight + innerHeight : innerHeight;
}

/** What axe finds on the page as it stands. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    // Off by default: every target has its 24 px (WCAG 2.2, 2.5.8).
    return (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations;
  });
}
