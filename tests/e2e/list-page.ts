import type { DrivenPage } from '../browsers/driver';
import type { WebmailHook } from '../webmail/pages/ui/test-hook';

type Hooked = { __webmail: WebmailHook };
type Methods = Omit<WebmailHook, 'ready'>;

/** What stands on one row of the webmail's list, from top to bottom. */
export type ListedRow = { cid: string; badge: string | null; divider: string | null };

/** The webmail's list as the page has it, and what its user can make of it. */
export class ListPage {
  constructor(private readonly page: DrivenPage) {}

  /** Does what the user of the page would do, by the emulated page's own hook. */
  async do<M extends keyof Methods>(method: M, ...args: Parameters<Methods[M]>): Promise<void> {
    await this.page.evaluate(
      async (name: string, given: unknown[]) => {
        const hook = (window as unknown as Hooked).__webmail;
        await hook.ready;
        await (hook[name as M] as (...all: unknown[]) => unknown)(...given);
      },
      method,
      args as unknown[],
    );
  }

  rows(): Promise<ListedRow[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('ul.list-view li.list-item[data-cid]')].map((row) => ({
        cid: row.getAttribute('data-cid') ?? '',
        badge: row.querySelector(':scope > .postapersa-badge:last-child')?.textContent ?? null,
        divider: row.querySelector(':scope > .postapersa-divider')?.textContent ?? null,
      })),
    );
  }

  /** Our nodes on the page, wherever they stand. */
  marks(): Promise<number> {
    return this.page.evaluate(
      () => document.querySelectorAll('.postapersa-badge, .postapersa-divider').length,
    );
  }
}
