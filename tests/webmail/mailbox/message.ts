import type { MessageKind, Person } from './draft';

/** Column 611 (IMAP flags as App Suite numbers them). */
export const FLAG = {
  answered: 1,
  deleted: 2,
  draft: 4,
  flagged: 8,
  recent: 16,
  seen: 32,
  user: 64,
  spam: 128,
  forwarded: 256,
} as const;

/** A message as the server keeps it. Times are epoch ms; null where the message has none. */
export type Message = {
  folder: string;
  /** IMAP UID, unique in its folder. */
  id: string;
  flags: number;
  /** `file` for a message that was loaded from an `.eml`. */
  kind: MessageKind | 'file';
  /** Sent before or in the outage, kept in a queue, delivered after it. */
  isLate: boolean;
  from: Person[];
  to: Person[];
  cc: Person[];
  subject: string;
  messageId: string | null;
  /** Message-ID of the first message of its conversation. */
  thread: string | null;
  hasAttachment: boolean;
  sentMs: number | null;
  receivedMs: number | null;
  /** In bytes. */
  readonly size: number;
  /** The original bytes, written anew at each call and always the same. */
  bytes(): Buffer;
};

/** Mail that nobody at the box ever saw: refused in an outage and not written again. */
export type LostMessage = { from: string; subject: string; sentMs: number };
