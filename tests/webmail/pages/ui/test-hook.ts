import type { MailList } from './list';
import type { Selection } from './selection';

type Parts = {
  list: MailList;
  selection: Selection;
  switchFolder(folder: string): Promise<void>;
  sort(by: string): Promise<void>;
  setConversation(on: boolean): Promise<void>;
  refresh(): Promise<void>;
  ready: Promise<void>;
};

/** What a test can make the page do, as `window.__webmail` in the page's own world. */
export type WebmailHook = {
  /** Resolves when the page has booted. */
  ready: Promise<void>;
  select(...cids: string[]): void;
  refresh(): Promise<void>;
  /** Draws the first rows again, as after a change of their mails. */
  redraw(rows: number): void;
  /** Delivers a mail to the server, and shows it. */
  newMail(receivedMs?: number): Promise<void>;
  loadMore(): Promise<void>;
  switchFolder(folder: string): Promise<void>;
  /** By column: 610 received, 603 sender, 607 subject. */
  sort(by: string): Promise<void>;
  setConversation(on: boolean): Promise<void>;
};

export function exposeToTests(parts: Parts): void {
  const { list, selection, switchFolder, sort, setConversation, refresh, ready } = parts;
  const hook: WebmailHook = {
    ready,
    select: (...cids) => selection.set(cids),
    refresh,
    redraw: (rows) => list.redrawFirst(rows),
    newMail: async (receivedMs = Date.now()) => {
      const domain = location.hostname.endsWith('virgilio.it') ? 'virgilio.it' : 'libero.it';
      const body = JSON.stringify([receivedMs, domain]);
      await fetch('/__control/deliver', { method: 'POST', body });
      await refresh();
    },
    loadMore: () => list.loadMore(),
    switchFolder,
    sort,
    setConversation,
  };
  Object.assign(window, { __webmail: hook });
}
