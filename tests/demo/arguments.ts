import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/driver';

export type DemoArguments = { browser: BrowserName; headless: boolean; keep: boolean };

/** The demo's command line. Without a display the browser is headless, asked for or not. */
export function readArguments(): DemoArguments {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      headless: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser is one of ${BROWSER_NAMES.join(', ')}`);
  return { browser, headless: values.headless || !hasDisplay(), keep: values.keep };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
