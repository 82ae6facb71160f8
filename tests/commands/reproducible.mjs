// @ts-check
// `npm run reproducible`: makes the packages twice, and the Firefox build once more from its sources
// package; ends with 1 where a byte differs.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { fail, npm, ROOT, run, say } from './run.mjs';

const OUTPUT = join(ROOT, '.output');

const first = await makePackages();
const second = await makePackages();
expectSame(first, second, 'two builds');
say(`${Object.keys(first).length} files are the same in two builds, packages included`);

const rebuilt = await rebuildFromSources();
expectSame(hashes(join(OUTPUT, 'firefox-mv3')), rebuilt, 'the build from the sources package');
say(`${Object.keys(rebuilt).length} files are the same when built from the sources package`);

async function makePackages() {
  rmSync(OUTPUT, { recursive: true, force: true });
  if ((await npm('run', '--silent', 'zip')) !== 0)
    fail('the packages could not be made, see above.');
  return hashes(OUTPUT);
}

/** As a reviewer does, but with the packages that are installed already. */
async function rebuildFromSources() {
  const name = readdirSync(OUTPUT).find((file) => file.endsWith('-sources.zip'));
  if (!name) fail('there is no sources package.');
  const folder = mkdtempSync(join(tmpdir(), 'postapersa-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(OUTPUT, name))))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const args = [wxt, 'build', folder, '--browser', 'firefox', '--mv3'];
    if ((await run(process.execPath, args)) !== 0) fail('the sources package does not build.');
    return hashes(join(folder, '.output', 'firefox-mv3'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * SHA-256 of every file below a folder, by path.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/**
 * @param {Record<string, string>} one
 * @param {Record<string, string>} other
 * @param {string} what
 */
function expectSame(one, other, what) {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  const differing = [...paths].filter((path) => one[path] !== other[path]).sort();
  if (differing.length > 0) fail(`${what} gave other bytes: ${differing.join(', ')}`);
}
