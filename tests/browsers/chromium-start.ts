import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { DEFAULT_VIEWPORT, type LaunchOptions, WEBMAIL_HOSTS } from './driver';
import { findBrowser } from './find.mjs';

/** A Chromium that runs, with the extension in it. */
export type RunningChromium = {
  context: BrowserContext;
  /** Chrome DevTools Protocol of the browser as a whole. */
  cdp: CDPSession;
  extensionId: string;
  errors: string[];
};

export async function startChromium(
  options: LaunchOptions,
  profile: string,
): Promise<RunningChromium> {
  const { headless, locale = 'it-IT', timeZone, viewport, webmailPort } = options;
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROME_PATH');
  await seedDownloadPreferences(profile, options.downloadsDir);
  const hostRules = WEBMAIL_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${webmailPort}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    viewport: headless ? (viewport ?? DEFAULT_VIEWPORT) : null,
    // Chromium on Linux takes its own language, which is the extension's, from LANGUAGE; without any
    // LANG it takes no file whose name is more than ASCII.
    env: {
      LANG: 'C.UTF-8',
      ...process.env,
      LANGUAGE: locale,
      ...(timeZone ? { TZ: timeZone } : {}),
    },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--lang=${locale}`,
      '--no-first-run',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--ignore-certificate-errors',
      // Chrome no longer knows --load-extension; with this, CDP loads an unpacked one in Chromium too.
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${[...hostRules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      `--log-net-log=${netLogOf(profile)}`,
    ],
  });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for its context');
    const cdp = await browser.newBrowserCDPSession();
    // Playwright's own way of taking downloads names them by a GUID.
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: options.extensionDir });
    return { context, cdp, extensionId: id, errors };
  } catch (error) {
    await context.close();
    throw error;
  }
}

export function netLogOf(profile: string): string {
  return join(profile, 'net-log.json');
}

/** Without these Chromium asks where to save, or saves in the home folder. */
async function seedDownloadPreferences(profile: string, downloadsDir: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const download = { default_directory: downloadsDir, prompt_for_download: false };
  await mkdir(join(profile, 'Default'), { recursive: true });
  // Not on a restart: the profile has its preferences then.
  await writeFile(file, JSON.stringify({ download }), { flag: 'wx' }).catch(ignoreExisting);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
