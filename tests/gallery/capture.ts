/**
 * Draws every screen of the gallery, in both themes and both languages, and checks each with axe.
 *   npx tsx tests/gallery/capture.ts <folder> [part of a screen's name]
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { LANGUAGES, type Language } from '@/utils/i18n/language';
import { screens } from './screens';

type Theme = 'light' | 'dark';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const [folder = 'gallery', only = ''] = process.argv.slice(2);

const server = await createServer({
  root: here,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(root, '.output/gallery'),
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 0, fs: { allow: [root] } },
});
await mkdir(folder, { recursive: true });
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
});

let violations = 0;
try {
  for (const theme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme: theme });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      violations += 1;
      console.error(error);
    });
    for (const name of Object.keys(screens).filter((one) => one.includes(only))) {
      for (const language of LANGUAGES) await capture(page, name, language, theme);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(violations === 0 ? 'axe: no violations' : `axe: ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;

async function capture(page: Page, name: string, language: Language, theme: Theme) {
  const narrow = name.startsWith('panel') || name.startsWith('popup');
  const width = narrow ? 360 : 1280;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${base}?screen=${name}&language=${language}`);
  const body = page.locator('.panel-body');
  if ((await body.count()) > 0) {
    const height = await body.evaluate((e) => e.scrollHeight - e.clientHeight + innerHeight);
    await page.setViewportSize({ width, height });
  }
  await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.png`), fullPage: true });
  await page.addScriptTag({ path: axe });
  for (const { id, nodes } of await runAxe(page)) {
    violations += 1;
    console.log(`${name} ${language} ${theme}: ${id}`);
    for (const node of nodes) console.log(`  ${node.target}\n  ${node.failureSummary}`);
  }
}

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };

async function runAxe(page: Page): Promise<Violation[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run()).violations;
  });
}
