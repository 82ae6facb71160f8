// @ts-check
// `npm run demo`: installs what is missing, builds, and opens a browser with the extension.
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { fail, npm, run, say } from './run.mjs';

const USAGE = 'usage: npm run demo -- [--browser chrome|firefox] [--headless] [--keep]';

const { browser, headless, keep } = readArguments();
await install([browser, 'openssl']);
say('build');
if ((await npm('run', '--silent', 'build')) !== 0) fail('the build failed, see above.');
const flags = [...(headless ? ['--headless'] : []), ...(keep ? ['--keep'] : [])];
const demo = ['--import', 'tsx', 'tests/demo/demo.ts', '--browser', browser, ...flags];
process.exit(await run(process.execPath, demo));

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chrome' },
        headless: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
    });
    const known = /** @type {const} */ (['chrome', 'firefox']);
    return { ...values, browser: known.find((name) => name === values.browser) ?? fail(USAGE) };
  } catch {
    fail(USAGE);
  }
}
