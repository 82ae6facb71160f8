import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { ChromiumPage } from './chromium-page';
import {
  DEFAULT_TIMEOUT_MS,
  DEFAULT_VIEWPORT,
  type DrivenBrowser,
  type DrivenPage,
  type LaunchOptions,
  WEBMAIL_HOSTS,
} from './driver';
import { findBrowser } from './find.mjs';
import { hostsInNetLog } from './netlog';
import { until } from './poll';
import { newProfile, removeProfile } from './profile';

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = newProfile('chromium');
  await seedDownloadPreferences(profile, options.downloadsDir);
  const browser = new Chromium(options, profile);
  await browser.start();
  return browser;
}

class Chromium implements DrivenBrowser {
  readonly name = 'chrome';
  readonly downloadsDir: string;
  readonly closed: Promise<void>;
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #hosts = new Set<string>();
  #resolveClosed!: () => void;
  #restarting = false;
  #context!: BrowserContext;
  #cdp!: CDPSession;
  #extensionId!: string;

  constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
    this.downloadsDir = options.downloadsDir;
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  async start(): Promise<void> {
    const { headless, locale = 'it-IT', timeZone, viewport, webmailPort } = this.#options;
    const executablePath = findBrowser('chrome');
    if (!executablePath) throw new Error('no Chromium or Chrome found; set CHROME_PATH');
    const hostRules = WEBMAIL_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${webmailPort}`);
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath,
      headless,
      locale,
      viewport: headless ? (viewport ?? DEFAULT_VIEWPORT) : null,
      // Chromium on Linux takes its own language, which is the extension's, from here.
      env: { ...definedEnvironment(), LANGUAGE: locale, ...(timeZone ? { TZ: timeZone } : {}) },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        `--lang=${locale}`,
        '--no-first-run',
        '--disable-quic',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
        '--ignore-certificate-errors',
        // Chrome no longer knows --load-extension; this lets CDP load an unpacked one everywhere.
        '--enable-unsafe-extension-debugging',
        `--host-resolver-rules=${[...hostRules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
        `--log-net-log=${this.#netLog}`,
      ],
    });
    this.#context.on('close', () => {
      if (!this.#restarting) this.#resolveClosed();
    });
    const browser = this.#context.browser();
    if (!browser) throw new Error('Playwright gave no browser for its context');
    this.#cdp = await browser.newBrowserCDPSession();
    // Playwright's own way of taking downloads names them by a GUID.
    await this.#cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
    const loaded = await this.#cdp.send('Extensions.loadUnpacked', {
      path: this.#options.extensionDir,
    });
    this.#extensionId = loaded.id;
  }

  async newPage(url: string): Promise<DrivenPage> {
    const page = new ChromiumPage(await this.#context.newPage());
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.newPage(`chrome-extension://${this.#extensionId}/${path}`);
  }

  async pageAt(part: string): Promise<DrivenPage> {
    const page = await until(
      `a tab at ${part}`,
      () => this.#context.pages().find((candidate) => candidate.url().includes(part)),
      DEFAULT_TIMEOUT_MS,
    );
    return new ChromiumPage(page);
  }

  async killBackground(): Promise<void> {
    const page = await this.#context.newPage();
    const cdp = await this.#context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await until('the service worker to end', this.#noWorkerRuns, DEFAULT_TIMEOUT_MS);
    await page.close();
  }

  async restart(): Promise<void> {
    this.#restarting = true;
    await this.#stop();
    await this.start();
    this.#restarting = false;
  }

  async requestedHosts(): Promise<string[]> {
    return [...this.#hosts].sort();
  }

  async close(): Promise<void> {
    await this.#stop();
    removeProfile(this.#profile);
  }

  readonly #noWorkerRuns = async (): Promise<boolean> => {
    const { targetInfos } = await this.#cdp.send('Target.getTargets');
    return !targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.includes(this.#extensionId),
    );
  };

  async #stop(): Promise<void> {
    await this.#context.close();
    for (const host of await hostsInNetLog(this.#netLog)) this.#hosts.add(host);
  }

  get #netLog(): string {
    return join(this.#profile, 'net-log.json');
  }
}

/** Without these Chromium asks where to save, or saves in the home folder. */
async function seedDownloadPreferences(profile: string, downloadsDir: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const download = { default_directory: downloadsDir, prompt_for_download: false };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
