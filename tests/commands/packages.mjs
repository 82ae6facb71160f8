// @ts-check
// `npm run packages`: all that the three stores want, below `.output/stores`: packages and sources
// with their SHA-256, the listings' texts, the pictures of the real extension.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, npm, ROOT, run, say } from './run.mjs';

const OUTPUT = join(ROOT, '.output');
const STORES = join(OUTPUT, 'stores');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** Edge takes Chrome's package as it is; a name of its own keeps the uploads apart. */
const PACKAGES = {
  [`postapersa-${version}-chrome.zip`]: [
    `postapersa-${version}-chrome.zip`,
    `postapersa-${version}-edge.zip`,
  ],
  [`postapersa-${version}-firefox.zip`]: [`postapersa-${version}-firefox.zip`],
  [`postapersa-${version}-sources.zip`]: [`postapersa-${version}-sources.zip`],
};

rmSync(STORES, { recursive: true, force: true });
mkdirSync(STORES, { recursive: true });

say('packages');
await orFail(npm('run', '--silent', 'zip'), 'the packages could not be made');
for (const [made, names] of Object.entries(PACKAGES)) {
  for (const name of names) copyFileSync(join(OUTPUT, made), join(STORES, name));
}
writeFileSync(join(STORES, 'SHA256SUMS'), sums());

say('texts of the listings');
const listing = ['--import', 'tsx', 'utils/listing/write.ts', join(STORES, 'listing')];
await orFail(run(process.execPath, listing), 'the listings could not be written');

say('pictures');
const pictures = ['run', '--silent', 'pictures', '--', '--out', join(STORES, 'pictures')];
await orFail(npm(...pictures), 'the pictures could not be taken');
say(`ready to upload: ${STORES}`);

/** As `sha256sum` writes and checks them. */
function sums() {
  const zips = readdirSync(STORES)
    .filter((name) => name.endsWith('.zip'))
    .sort();
  const line = (/** @type {string} */ name) =>
    `${createHash('sha256')
      .update(readFileSync(join(STORES, name)))
      .digest('hex')}  ${name}\n`;
  return zips.map(line).join('');
}

/**
 * @param {Promise<number>} code
 * @param {string} what
 */
async function orFail(code, what) {
  if ((await code) !== 0) fail(`${what}, see above.`);
}
