import type { Address } from './address';

/** Where the webmail's server keeps a message: the folder's id and the message's id (an IMAP UID). */
export type MessageRef = { folder: string; id: string };

/** What the mailbox's listing says of a message, before anyone opened it. Times are epoch ms. */
export type MessageSummary = MessageRef & {
  messageId: string | null;
  from: Address[];
  to: Address[];
  subject: string;
  /** Bytes, as the server counts them. */
  size: number | null;
  /** Column 609, from the Date header. */
  sentMs: number | null;
  /** Column 610, the server's INTERNALDATE. */
  receivedMs: number | null;
  /** Bit field of column 611. */
  flags: number;
};

/** One text for one message of a mailbox: the key of maps and sets. */
export function refKey({ folder, id }: MessageRef): string {
  return `${folder}\n${id}`;
}
