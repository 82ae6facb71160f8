/**
 * Draws every screen of the gallery, in both themes and both languages, to be looked at.
 *   npx tsx tests/gallery/capture.ts <folder> [part of a screen's name]
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '@/utils/i18n/language';
import { openGallery } from './open';
import { screens } from './screens';

const [folder = 'gallery', only = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
try {
  for (const theme of ['light', 'dark'] as const) {
    const page = await gallery.page(theme);
    for (const name of Object.keys(screens).filter((one) => one.includes(only))) {
      for (const language of LANGUAGES) {
        await gallery.show(page, name, language);
        const path = join(folder, `${name}.${language}.${theme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
    await page.close();
  }
} finally {
  await gallery.close();
}
