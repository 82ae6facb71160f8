import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { evaluateInBrowserWindow, type Send } from './bidi';
import {
  DEFAULT_TIMEOUT_MS,
  DEFAULT_VIEWPORT,
  type DrivenBrowser,
  type DrivenPage,
  type LaunchOptions,
} from './driver';
import { findBrowser } from './find.mjs';
import { FirefoxPage } from './firefox-page';
import { until } from './poll';
import { newProfile, removeProfile } from './profile';
import { type RecordingProxy, startProxy } from './proxy';

/** Any UUID: fixed, so that the extension keeps its origin, and so its data, over a restart. */
const EXTENSION_UUID = '6d1a1f0e-7c1b-4a55-9a2e-20230123beef';

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const manifest = JSON.parse(
    await readFile(join(options.extensionDir, 'manifest.json'), 'utf8'),
  ) as { browser_specific_settings: { gecko: { id: string } } };
  const browser = new Firefox(
    options,
    manifest.browser_specific_settings.gecko.id,
    newProfile('firefox'),
    await startProxy(options.webmailPort),
  );
  await browser.start();
  return browser;
}

class Firefox implements DrivenBrowser {
  readonly name = 'firefox';
  readonly downloadsDir: string;
  readonly closed: Promise<void>;
  #resolveClosed!: () => void;
  #restarting = false;
  #browser!: Browser;
  #send!: Send;

  constructor(
    readonly options: LaunchOptions,
    readonly addonId: string,
    readonly profile: string,
    readonly proxy: RecordingProxy,
  ) {
    this.downloadsDir = options.downloadsDir;
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  async start(): Promise<void> {
    const { extensionDir, headless, timeZone, viewport } = this.options;
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error('no Firefox found; set FIREFOX_PATH');
    const { width, height } = viewport ?? DEFAULT_VIEWPORT;
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      userDataDir: this.profile,
      acceptInsecureCerts: true,
      env: {
        ...process.env,
        ...(timeZone ? { TZ: timeZone } : {}),
        // Lets Puppeteer's preference that turns Mozilla's settings server off take effect.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
      // Without --remote-allow-system-access no extension page may be opened.
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: this.#preferences(),
    });
    this.#browser.once('disconnected', () => {
      if (!this.#restarting) this.#resolveClosed();
    });
    // Puppeteer keeps its BiDi connection out of its types, and has no other way to an extension page.
    const { connection } = this.#browser as unknown as {
      connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
    };
    this.#send = async <R>(method: string, params: Record<string, unknown>) =>
      (await connection.send(method, params)).result as R;
    await this.#browser.installExtension(extensionDir);
  }

  async newPage(url: string): Promise<DrivenPage> {
    const { context } = await this.#send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const page = new FirefoxPage(this.#send, context);
    if (this.options.headless) {
      const viewport = this.options.viewport ?? DEFAULT_VIEWPORT;
      await this.#send('browsingContext.setViewport', { context, viewport });
    }
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.newPage(`moz-extension://${EXTENSION_UUID}/${path}`);
  }

  async pageAt(part: string): Promise<DrivenPage> {
    const { context } = await until(
      `a tab at ${part}`,
      async () => (await this.#tabs()).find(({ url }) => url.includes(part)),
      DEFAULT_TIMEOUT_MS,
    );
    return new FirefoxPage(this.#send, context);
  }

  async killBackground(): Promise<void> {
    await evaluateInBrowserWindow(
      this.#send,
      `await WebExtensionPolicy.getByID(${JSON.stringify(this.addonId)}).extension.terminateBackground({})`,
    );
  }

  async restart(): Promise<void> {
    this.#restarting = true;
    await this.#browser.close();
    await this.start();
    this.#restarting = false;
  }

  async requestedHosts(): Promise<string[]> {
    return [...this.proxy.hosts].sort();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.proxy.close();
    removeProfile(this.profile);
  }

  async #tabs(): Promise<{ url: string; context: string }[]> {
    const tree = await this.#send<{ contexts: { url: string; context: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return tree.contexts;
  }

  #preferences(): Record<string, string | number | boolean> {
    const { downloadsDir, locale = 'it-IT' } = this.options;
    return {
      'extensions.webextensions.uuids': JSON.stringify({ [this.addonId]: EXTENSION_UUID }),
      // An unpacked extension is installed until the browser closes; its data outlives it so.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': locale,
      // Takes the place of Puppeteer's dummy.test, which the proxy would see.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.no_proxies_on': '',
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': this.proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': this.proxy.port,
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsDir,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    };
  }
}
