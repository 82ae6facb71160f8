/**
 * Draws every screen of the gallery, in both themes and both languages, and checks each with axe.
 *   node tests/gallery/capture.mjs <folder> [part of a screen's name]
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const [folder = 'gallery', only = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

const server = await createServer({
  root: here,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(root, 'node_modules/.vite-gallery'),
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 0, fs: { allow: [root] } },
});
await server.listen();
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });

let violations = 0;
try {
  const { names, languages } = await index();
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    for (const language of languages) {
      for (const name of names.filter((one) => one.includes(only)))
        await capture(page, name, language, colorScheme);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(violations === 0 ? 'axe: no violations' : `axe: ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;

async function index() {
  const { screens } = await server.ssrLoadModule('./screens.tsx');
  const { LANGUAGES } = await server.ssrLoadModule('@/utils/i18n/language');
  return { names: Object.keys(screens), languages: LANGUAGES };
}

async function capture(page, name, language, theme) {
  const width = name.startsWith('panel') || name.startsWith('popup') ? 360 : 1280;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${base}?screen=${name}&language=${language}`);
  const body = page.locator('.panel-body');
  if (await body.count()) {
    const height = await body.evaluate((e) => e.scrollHeight - e.clientHeight + innerHeight);
    await page.setViewportSize({ width, height });
  }
  await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.png`), fullPage: true });
  await page.addScriptTag({ path: axe });
  const result = await page.evaluate(() =>
    globalThis.axe.run({ rules: { 'page-has-heading-one': { enabled: false } } }),
  );
  for (const violation of result.violations) {
    violations += 1;
    console.log(
      `${name} ${language} ${theme}: ${violation.id}: ${violation.nodes.map((n) => n.target).join(' | ')} ${violation.nodes[0]?.failureSummary ?? ''}`,
    );
  }
}
