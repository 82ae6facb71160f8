import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser } from './driver';

/** Keeps what every tab shows, after something went wrong, and says where. */
export async function keepScreenshots(
  browser: DrivenBrowser,
  folder: string,
  title: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of (await browser.pages()).entries()) {
    const name = `${browser.name} ${title} ${index + 1}`.replace(/[^\w-]+/g, '-');
    const path = join(folder, `${name}.png`);
    await page.screenshot(path);
    console.error(`${await page.url()} as it was then: ${path}`);
  }
}
