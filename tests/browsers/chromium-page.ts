import type { Locator, Page } from 'playwright-core';
import { DEFAULT_TIMEOUT_MS, type DrivenPage, type Target } from './driver';
import { asExpression, fromJson } from './evaluation';

/** The roles of ARIA are strings to us; Playwright has them as a union. */
type Role = Parameters<Page['getByRole']>[0];

export class ChromiumPage implements DrivenPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(DEFAULT_TIMEOUT_MS);
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async click(target: Target, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    await this.#activate();
    await this.#visible(target).click({ timeout: timeoutMs });
  }

  async fill(target: Target, value: string): Promise<void> {
    await this.#activate();
    const field = this.#visible(target);
    const isSelect = await field.evaluate((element) => element.localName === 'select');
    if (isSelect) await field.selectOption({ label: value });
    else await field.fill(value);
  }

  async attach(target: Target, paths: string[]): Promise<void> {
    await this.#find(target).setInputFiles(paths);
  }

  async press(key: string): Promise<void> {
    await this.#activate();
    await this.#page.keyboard.press(key);
  }

  async text(target: Target): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is the rendered text.
    return this.#visible(target).innerText();
  }

  async count(target: Target): Promise<number> {
    return this.#visible(target).count();
  }

  async waitFor(target: Target, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    await this.#visible(target).first().waitFor({ timeout: timeoutMs });
  }

  async waitForGone(target: Target, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    await this.#visible(target).first().waitFor({ state: 'hidden', timeout: timeoutMs });
  }

  async evaluate<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return fromJson(await this.#page.evaluate<string | undefined>(asExpression(fn, args)));
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  /** A tab that others cover draws once a second, and each action waits for two frames. */
  async #activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  #visible(target: Target): Locator {
    return this.#find(target).filter({ visible: true });
  }

  #find(target: Target): Locator {
    const root = target.within ? this.#visible(target.within) : this.#page;
    let found: Locator;
    if ('role' in target) {
      const name = target.name === undefined ? {} : { name: target.name, exact: true };
      found = root.getByRole(target.role as Role, name);
    } else if ('label' in target) {
      // getByLabel counts the options of a select inside its label as part of the label's text.
      const select = root.getByRole('combobox', { name: target.label, exact: true });
      found = root.getByLabel(target.label, { exact: true }).or(select);
    } else {
      found = root.locator(target.css);
    }
    return target.text === undefined ? found : found.filter({ hasText: target.text });
  }
}
