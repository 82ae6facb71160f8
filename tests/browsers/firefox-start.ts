import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Send } from './bidi';
import { DEFAULT_VIEWPORT, type LaunchOptions } from './driver';
import { findBrowser } from './find.mjs';

/** A Firefox that runs, with the extension in it. */
export type RunningFirefox = { browser: Browser; send: Send; addonId: string; errors: string[] };

/** Any UUID: fixed, so that the extension keeps its origin, and so its data, over a restart. */
export const EXTENSION_UUID = '6d1a1f0e-7c1b-4a55-9a2e-20230123beef';

const START_TIMEOUT_MS = 90_000;

export async function startFirefox(
  options: LaunchOptions,
  profile: string,
  proxyPort: number,
): Promise<RunningFirefox> {
  const { extensionDir, headless, timeZone } = options;
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found; set FIREFOX_PATH');
  const addonId = await readAddonId(extensionDir);
  const { width, height } = options.viewport ?? DEFAULT_VIEWPORT;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    timeout: START_TIMEOUT_MS,
    env: {
      ...process.env,
      ...(timeZone ? { TZ: timeZone } : {}),
      // Lets the preference that turns Mozilla's settings server off take effect.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
    // Without --remote-allow-system-access no extension page may be opened.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: preferences(options, addonId, proxyPort),
  });
  try {
    await browser.installExtension(extensionDir);
    const { send, errors } = bidiOf(browser);
    return { browser, send, addonId, errors };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function preferences(
  { downloadsDir, locale = 'it-IT' }: LaunchOptions,
  addonId: string,
  proxyPort: number,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_UUID }),
    // An unpacked extension is installed until the browser closes; its data outlives it so.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': locale,
    // Takes the place of Puppeteer's dummy.test, which the proxy would see.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.proxy.type': 1,
    'network.proxy.no_proxies_on': '',
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsDir,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

async function readAddonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

type LogEntry = { level: string; text: string | null };
type Connection = {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
  on(event: 'log.entryAdded', listener: (entry: LogEntry) => void): void;
};

/** Puppeteer keeps its BiDi connection out of its types, and has no other way to an extension page. */
function bidiOf(browser: Browser): { send: Send; errors: string[] } {
  const { connection } = browser as unknown as { connection: Connection };
  const errors: string[] = [];
  connection.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error') errors.push(text ?? '');
  });
  const send = async <R>(method: string, params: Record<string, unknown>) =>
    (await connection.send(method, params)).result as R;
  return { send, errors };
}
