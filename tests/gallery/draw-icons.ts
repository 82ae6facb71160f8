/**
 * Draws the icons of every size from their SVG; run it when the drawing changes.
 *   npx tsx tests/gallery/draw-icons.ts
 */
import { readFile } from 'node:fs/promises';
import { launchChromium } from './open';

const FOLDER = new URL('../../public/icon/', import.meta.url);
/** At 16 px the fold and the tear need a drawing of their own. */
const SOURCES = {
  16: 'postapersa-small',
  32: 'postapersa',
  48: 'postapersa',
  96: 'postapersa',
  128: 'postapersa',
};

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(SOURCES)) {
    const svg = await readFile(new URL(`${source}.svg`, FOLDER), 'utf8');
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const path = new URL(`${size}.png`, FOLDER).pathname;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
