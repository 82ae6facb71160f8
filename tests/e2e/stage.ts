import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFailed } from 'vitest';
import type { BrowserName, DrivenBrowser, LaunchOptions } from '../browsers/driver';
import { launch } from '../browsers/launch';
import { keepScreenshots } from '../browsers/screenshots';
import type { WebmailOptions } from '../webmail/options';
import { type EmulatedWebmail, startWebmail } from '../webmail/server';

/** Screenshots of what a failed test had on the screen. */
const FAILURES = resolve('test-results');

/** An emulated webmail, a browser with the built extension in it, and a folder for their files. */
export class Stage {
  private constructor(
    readonly webmail: EmulatedWebmail,
    readonly browser: DrivenBrowser,
    readonly folder: string,
  ) {}

  static async set(
    name: BrowserName,
    options: Partial<WebmailOptions> = {},
    given: Pick<LaunchOptions, 'viewport' | 'profilesDir'> = {},
  ): Promise<Stage> {
    const extensionDir = resolve('.output', `${name}-mv3`);
    if (!existsSync(extensionDir)) throw new Error(`no ${extensionDir}: run npm run build first`);
    const folder = mkdtempSync(join(tmpdir(), 'postapersa-e2e-'));
    const downloadsDir = join(folder, 'downloads');
    mkdirSync(downloadsDir);
    const webmail = await startWebmail(options);
    const { port: webmailPort } = webmail;
    const browser = await launch(name, {
      extensionDir,
      webmailPort,
      downloadsDir,
      headless: true,
      ...given,
    });
    return new Stage(webmail, browser, folder);
  }

  /**
   * To call at the start of a test: if it fails, a screenshot of every tab is kept. A test that runs
   * beside others gives its own `onTestFailed`.
   */
  keepScreenshotsOnFailure(onFailure = onTestFailed): void {
    onFailure(({ task }) => keepScreenshots(this.browser, FAILURES, task.name));
  }

  async strike(): Promise<void> {
    try {
      await this.browser.close();
    } finally {
      await this.webmail.close();
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }
}
