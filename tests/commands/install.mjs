// @ts-check
// Plain JavaScript without packages: this is what installs them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findCommand } from '../browsers/find.mjs';
import { fail, npm, ROOT, run, say } from './run.mjs';

/** @typedef {{ name: string, isThere: () => boolean, debianPackage: string }} Program */

/** @type {Record<'chrome' | 'firefox' | 'openssl' | 'unzip' | 'python' | 'poppler', Program>} */
const PROGRAMS = {
  chrome: {
    name: 'Chromium or Chrome',
    isThere: () => findBrowser('chrome') !== null,
    debianPackage: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    isThere: () => findBrowser('firefox') !== null,
    debianPackage: 'firefox-esr',
  },
  openssl: {
    name: 'openssl',
    isThere: () => findCommand('openssl') !== null,
    debianPackage: 'openssl',
  },
  unzip: {
    name: 'unzip',
    isThere: () => findCommand('unzip') !== null,
    debianPackage: 'unzip',
  },
  python: {
    name: 'Python 3',
    isThere: () => findCommand('python3') !== null,
    debianPackage: 'python3',
  },
  poppler: {
    name: 'pdfinfo (Poppler)',
    isThere: () => findCommand('pdfinfo') !== null,
    debianPackage: 'poppler-utils',
  },
};

/**
 * Installs what is missing: the npm packages, and on Debian as root the programs. Elsewhere says
 * which programs to install and ends.
 * @param {(keyof typeof PROGRAMS)[]} programs
 */
export async function install(programs) {
  await installPackages();
  const missing = programs.map((key) => PROGRAMS[key]).filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  if (findCommand('apt-get') && process.getuid?.() === 0) await installByApt(missing);
  const stillMissing = missing.filter(({ isThere }) => !isThere());
  if (stillMissing.length > 0) fail(sentenceFor(stillMissing));
}

/** `npm ci`, unless it already ran for this very lockfile. */
async function installPackages() {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  const stamp = join(ROOT, 'node_modules', '.installed-lockfile');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('installing the npm packages');
  if ((await npm('ci')) !== 0) fail('npm ci failed, see above.');
  writeFileSync(stamp, hash);
}

/** @param {Program[]} missing */
async function installByApt(missing) {
  const packages = missing.map(({ debianPackage }) => debianPackage);
  say(`installing ${packages.join(', ')} by apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], env);
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
}

/** @param {Program[]} missing */
function sentenceFor(missing) {
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.map(({ debianPackage }) => debianPackage).join(' ');
  const byApt = findCommand('apt-get') ? ` (on Debian: sudo apt-get install ${packages})` : '';
  return `please install ${names}${byApt} and run this again; CHROME_PATH and FIREFOX_PATH tell where a browser is that was not found.`;
}
