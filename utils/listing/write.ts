/**
 * Writes the texts of the store listings, one file per field of the stores' forms.
 *   npx tsx utils/listing/write.ts <folder>
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '@/utils/i18n/language';
import { LISTINGS } from './listing';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx utils/listing/write.ts <folder>');
for (const language of LANGUAGES) {
  const { permissions, ...texts } = LISTINGS[language];
  const own = join(folder, language);
  await mkdir(own, { recursive: true });
  const reasons = Object.entries(permissions).map(([name, reason]) => `${name}\n${reason}`);
  const fields = { ...texts, permissions: reasons.join('\n\n') };
  for (const [field, text] of Object.entries(fields)) {
    await writeFile(join(own, `${field}.txt`), `${text}\n`);
  }
}
