import { evaluateInBrowserWindow } from './bidi';
import {
  DEFAULT_TIMEOUT_MS,
  DEFAULT_VIEWPORT,
  type DrivenBrowser,
  type DrivenPage,
  type LaunchOptions,
} from './driver';
import { FirefoxPage } from './firefox-page';
import { EXTENSION_UUID, type RunningFirefox, startFirefox } from './firefox-start';
import { until } from './poll';
import { newProfile, removeProfile } from './profile';
import { type RecordingProxy, startProxy } from './proxy';

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = newProfile('firefox', options.profilesDir);
  const proxy = await startProxy(options.webmailPort);
  try {
    return new Firefox(options, profile, proxy, await startFirefox(options, profile, proxy.port));
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

class Firefox implements DrivenBrowser {
  readonly name = 'firefox';
  readonly downloadsDir: string;
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #proxy: RecordingProxy;
  #running: RunningFirefox;
  #ended: Promise<void> | undefined;

  constructor(
    options: LaunchOptions,
    profile: string,
    proxy: RecordingProxy,
    running: RunningFirefox,
  ) {
    this.downloadsDir = options.downloadsDir;
    this.#options = options;
    this.#profile = profile;
    this.#proxy = proxy;
    this.#running = running;
  }

  async newPage(url: string): Promise<DrivenPage> {
    const { send } = this.#running;
    const { headless, viewport = DEFAULT_VIEWPORT } = this.#options;
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    if (headless) await send('browsingContext.setViewport', { context, viewport });
    const page = new FirefoxPage(send, context);
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.newPage(`moz-extension://${EXTENSION_UUID}/${path}`);
  }

  async pages(): Promise<DrivenPage[]> {
    return (await this.#tabs()).map(({ context }) => new FirefoxPage(this.#running.send, context));
  }

  async pageAt(part: string): Promise<DrivenPage> {
    const { context } = await until(
      `a tab at ${part}`,
      async () => (await this.#tabs()).find(({ url }) => url.includes(part)),
      DEFAULT_TIMEOUT_MS,
    );
    return new FirefoxPage(this.#running.send, context);
  }

  async killBackground(): Promise<void> {
    const { send, addonId } = this.#running;
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;
    await evaluateInBrowserWindow(send, `await ${extension}.terminateBackground({})`);
  }

  async updateExtension(): Promise<void> {
    await this.#running.browser.installExtension(this.#options.extensionDir);
  }

  async removeExtension(): Promise<void> {
    await this.#running.browser.uninstallExtension(this.#running.addonId);
  }

  async restart(meanwhile?: (profile: string) => void): Promise<void> {
    await this.#running.browser.close();
    meanwhile?.(this.#profile);
    this.#running = await startFirefox(this.#options, this.#profile, this.#proxy.port);
  }

  errors(): readonly string[] {
    return this.#running.errors;
  }

  async requestedHosts(): Promise<string[]> {
    return [...this.#proxy.hosts].sort();
  }

  closedByUser(): Promise<void> {
    return new Promise((resolve) => this.#running.browser.once('disconnected', () => resolve()));
  }

  close(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    await this.#running.browser.close();
    await this.#proxy.close();
    removeProfile(this.#profile);
  }

  async #tabs(): Promise<{ url: string; context: string }[]> {
    const tree = await this.#running.send<{ contexts: { url: string; context: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return tree.contexts;
  }
}
