import type { MessageRef } from '@/utils/mail/message';

/** What is shown on a row of the webmail's list. */
export type RowBadge = { kind: 'late' | 'evidence'; text: string };

/**
 * A row of the list, by the message in its cid. `threadRows` is set on a conversation's row: its cid
 * is the oldest message, and it tells how many rows the list shows.
 */
export type Row = MessageRef & { threadRows: number | null };

/** A line between the rows received before an instant and those received from then on. */
export type Divider = { text: string /** Epoch ms. */; at: number };

/** All that is drawn on the list. */
export type RowMarks = {
  badgeOf(row: Row): RowBadge | null;
  /** When the row's newest message was received, where that is known; epoch ms. */
  receivedOf(row: Row): number | null;
  divider: Divider | null;
};

/**
 * The webmail's page, as far as we look at it. It only decorates: where an anchor is missing every
 * member answers that there is nothing, and the panel works on. Everything ends with its signal.
 */
export interface WebmailPage {
  /** Whether the list of messages can be seen: if not, only its marks are missing. */
  hasList(): boolean;
  /** The message open in the webmail, else the one selected in its list. */
  openMessage(): MessageRef | null;
  /** The rows that are selected in the list. */
  selectedRows(): Row[];
  /** Told when another message is open, or others are selected. */
  onChoice(listener: () => void, signal: AbortSignal): void;
  /** Opens a message by choosing its row; false where that row is not on the page. */
  open(message: MessageRef): boolean;
  /** Draws the marks on the list, and keeps them there while the page redraws its rows. */
  decorate(marks: () => RowMarks, signal: AbortSignal): Decoration;
}

export interface Decoration {
  /** The marks changed: look at every row again. */
  refresh(): void;
}
