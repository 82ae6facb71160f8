import { launchChromium } from './chromium';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

export function launch(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'chrome' ? launchChromium(options) : launchFirefox(options);
}
