import type { MessageRef } from '@/utils/mail/message';
import type { Decoration, Row, RowMarks, WebmailPage } from '@/utils/webmail/page';
import { formatCid, parseCid } from './cid';
import { decorateRows, readRow } from './rows';
import { SELECTORS } from './selectors';

/** A list that is empty or still loads may hold so many items that are no messages. */
const NOTICES = 2;

/** App Suite's page, 7.10 and 8. */
export class AppSuitePage implements WebmailPage {
  constructor(private readonly document: Document) {}

  hasList(): boolean {
    const list = this.document.querySelector(SELECTORS.list);
    if (!list) return false;
    return list.childElementCount <= NOTICES || list.querySelector(SELECTORS.row) !== null;
  }

  openMessage(): MessageRef | null {
    const shown =
      this.document.querySelector(SELECTORS.selectedRow) ??
      [...this.document.querySelectorAll(SELECTORS.openArticle)].at(-1);
    return parseCid(shown?.getAttribute('data-cid') ?? '');
  }

  selectedRows(): Row[] {
    const rows = this.document.querySelectorAll(SELECTORS.selectedRow);
    return [...rows].flatMap((row) => readRow(row) ?? []);
  }

  onChoice(listener: () => void, signal: AbortSignal): void {
    let last: string | null = null;
    let scheduled = false;
    const look = () => {
      scheduled = false;
      const message = this.openMessage();
      const choice = JSON.stringify([message && formatCid(message), this.selectedRows()]);
      if (choice === last) return;
      last = choice;
      listener();
    };
    // Selecting a row changes its class; opening a message adds an article.
    const observer = new MutationObserver(() => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(look);
    });
    observer.observe(this.document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'data-cid'],
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    look();
  }

  open(message: MessageRef): boolean {
    const cid = CSS.escape(formatCid(message));
    const row = this.document.querySelector<HTMLElement>(
      `${SELECTORS.list} li[data-cid="${cid}"], ${SELECTORS.list} li[data-cid="thread.${cid}"]`,
    );
    if (!row) return false;
    row.scrollIntoView({ block: 'nearest' });
    row.click();
    return true;
  }

  decorate(marks: () => RowMarks, signal: AbortSignal): Decoration {
    return decorateRows(this.document, marks, signal);
  }
}
