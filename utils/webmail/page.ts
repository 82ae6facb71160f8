import type { MessageRef } from '@/utils/mail/message';

/** What is shown on a row of the webmail's list. */
export type RowBadge = { kind: 'late' | 'evidence'; text: string };

/**
 * The webmail's page, as far as we look at it. It only decorates: where an anchor is missing every
 * member answers that there is nothing, and the panel works on. Everything ends with its signal.
 */
export interface WebmailPage {
  /** The message open in the webmail, else the one selected in its list. */
  openMessage(): MessageRef | null;
  onOpenMessage(listener: (message: MessageRef | null) => void, signal: AbortSignal): void;
  /** Opens a message by choosing its row; false where that row is not on the page. */
  open(message: MessageRef): boolean;
  /** Shows a badge on each row that has one, and keeps it there while the page redraws its rows. */
  decorate(badgeOf: (message: MessageRef) => RowBadge | null, signal: AbortSignal): Decoration;
}

export interface Decoration {
  /** The badges changed: look at every row again. */
  refresh(): void;
}
