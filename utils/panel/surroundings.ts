import type { Language } from '@/utils/i18n/language';
import type { send } from '@/utils/messages';
import type { SessionWatch } from '@/utils/webmail/appsuite/session';
import type { WebmailPage } from '@/utils/webmail/page';
import type { Webmail } from '@/utils/webmail/webmail';

/** What the panel works with: the webmail, its page, the background, and its own place on the page. */
export type PanelSurroundings = {
  /** The one that the panel speaks at first. */
  language: Language;
  webmail: Webmail;
  page: WebmailPage;
  session: SessionWatch;
  send: typeof send;
  uuid(): string;
  now(): number;
  /** The panel may stand folded, and yet its marks be on the list. */
  isOpen(): boolean;
  setOpen(open: boolean): void;
  onOpenChange(listener: (open: boolean) => void): void;
  /** Folds the panel on this page only. */
  fold(): void;
  /** Whether there is something to draw on the list when the panel stands folded. */
  rememberMarks(any: boolean): Promise<void>;
  signal: AbortSignal;
};
