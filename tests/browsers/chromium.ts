import type { Page } from 'playwright-core';
import { ChromiumPage } from './chromium-page';
import { netLogOf, type RunningChromium, startChromium } from './chromium-start';
import {
  DEFAULT_TIMEOUT_MS,
  type DrivenBrowser,
  type DrivenPage,
  type LaunchOptions,
} from './driver';
import { hostsInNetLog } from './netlog';
import { until } from './poll';
import { newProfile, removeProfile } from './profile';

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = newProfile('chromium', options.profilesDir);
  return new Chromium(options, profile, await startChromium(options, profile));
}

class Chromium implements DrivenBrowser {
  readonly name = 'chrome';
  readonly downloadsDir: string;
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #hosts = new Set<string>();
  #running: RunningChromium;
  #ended: Promise<void> | undefined;

  constructor(options: LaunchOptions, profile: string, running: RunningChromium) {
    this.downloadsDir = options.downloadsDir;
    this.#options = options;
    this.#profile = profile;
    this.#running = running;
  }

  async newPage(url: string): Promise<DrivenPage> {
    const page = new ChromiumPage(await this.#running.context.newPage());
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.newPage(`chrome-extension://${this.#running.extensionId}/${path}`);
  }

  async pages(): Promise<DrivenPage[]> {
    return this.#tabs().map((page) => new ChromiumPage(page));
  }

  async pageAt(part: string): Promise<DrivenPage> {
    const page = await until(
      `a tab at ${part}`,
      () => this.#tabs().find((candidate) => candidate.url().includes(part)),
      DEFAULT_TIMEOUT_MS,
    );
    return new ChromiumPage(page);
  }

  async killBackground(): Promise<void> {
    const { context, extensionId } = this.#running;
    const page = await context.newPage();
    const pageCdp = await context.newCDPSession(page);
    // Seen by its own word that it stopped: the next message may wake it again at once.
    let isStopped = false;
    pageCdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      isStopped ||= versions.some(
        ({ scriptURL, runningStatus }) =>
          scriptURL.includes(extensionId) && runningStatus === 'stopped',
      );
    });
    await pageCdp.send('ServiceWorker.enable');
    await pageCdp.send('ServiceWorker.stopAllWorkers');
    await until('the service worker to end', async () => isStopped, DEFAULT_TIMEOUT_MS);
    await page.close();
  }

  async updateExtension(): Promise<void> {
    await this.#running.cdp.send('Extensions.loadUnpacked', { path: this.#options.extensionDir });
  }

  async removeExtension(): Promise<void> {
    await this.#running.cdp.send('Extensions.uninstall', { id: this.#running.extensionId });
  }

  async restart(meanwhile?: (profile: string) => void): Promise<void> {
    await this.#stop();
    meanwhile?.(this.#profile);
    this.#running = await startChromium(this.#options, this.#profile);
  }

  errors(): readonly string[] {
    return this.#running.errors;
  }

  async requestedHosts(): Promise<string[]> {
    return [...this.#hosts].sort();
  }

  async closedByUser(): Promise<void> {
    await this.#running.context.waitForEvent('close', { timeout: 0 });
  }

  close(): Promise<void> {
    this.#ended ??= this.#stop().finally(() => removeProfile(this.#profile));
    return this.#ended;
  }

  async #stop(): Promise<void> {
    await this.#running.context.close();
    for (const host of await hostsInNetLog(netLogOf(this.#profile))) this.#hosts.add(host);
  }

  #tabs(): Page[] {
    return this.#running.context.pages();
  }
}
