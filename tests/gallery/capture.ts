/**
 * Draws every screen in both languages, both themes and both browsers, then in forced colours, at
 * 200 % zoom and as it prints, to be looked at.
 *   npm run screens -- [--out <folder>] [--only <part of a screen's name>] [--look light,dark]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '@/utils/i18n/language';
import { serveGallery, widthOf } from './open';
import { LOOKS, type Look, startPainter } from './painters';
import { screens } from './screens';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/screens' },
    only: { type: 'string', default: '' },
    look: { type: 'string', default: Object.keys(LOOKS).join() },
  },
});
const folder = resolve(values.out);
const wanted = Object.keys(screens).filter((name) => name.includes(values.only));
const looks = (Object.keys(LOOKS) as Look[]).filter((look) =>
  values.look.split(',').includes(look),
);

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const drawn: string[] = [];
try {
  for (const look of looks) {
    await Promise.all(LOOKS[look].browsers.map((browser) => drawAll(browser, look)));
  }
} finally {
  await gallery.close();
}
await writeFile(join(folder, 'index.html'), drawn.map(figure).join('\n'));
console.log(`${drawn.length} screens: ${join(folder, 'index.html')}`);

async function drawAll(browser: (typeof LOOKS)[Look]['browsers'][number], look: Look) {
  const painter = await startPainter(browser, look);
  try {
    for (const name of wanted) {
      for (const language of LANGUAGES) {
        const file = `${name}.${language}.${look}.${browser}.png`;
        const width = widthOf(name);
        await painter.paint(gallery.addressOf(name, language), width, join(folder, file));
        drawn.push(file);
      }
    }
  } finally {
    await painter.close();
  }
}

function figure(file: string): string {
  return `<figure><img src="${file}" loading="lazy" alt=""><figcaption>${file}</figcaption></figure>`;
}
