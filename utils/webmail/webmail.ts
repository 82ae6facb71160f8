import type { Listing } from '@/utils/mail/listing';
import type { MessageRef } from '@/utils/mail/message';

/** A folder that holds mail. */
export type Folder = {
  id: string;
  title: string;
  role: 'inbox' | 'drafts' | 'sent' | 'spam' | 'trash' | 'other';
  total: number | null;
};

/** One page of a folder's listing; rows that could not be read are told, not dropped. */
export type Page = { listing: Listing; malformed: MalformedRow[] };
export type MalformedRow = { folder: string; id: string | null; reason: string };

/** The messages of a conversation, some of them maybe in the sent folder; times are epoch ms. */
export type Conversation = (MessageRef & { receivedMs: number | null })[];

/** Cheap state of a folder: UIDVALIDITY, count and the next UID. Null where the server cannot tell. */
export type FolderState = { validity: string; total: number; next: string } | null;

/**
 * One webmail, read only. Nothing here changes a mailbox: no message becomes read, moves or is
 * deleted. Every call may throw a `WebmailError`.
 */
export interface Webmail {
  /** Host name of the page, for the custody log. */
  readonly host: string;
  /** Told when the server asks us to slow down (ms until we go on), and with 0 when we go on. */
  onWait(listener: (ms: number) => void, signal: AbortSignal): void;
  /** The box's own address, or null where the server does not tell it. */
  address(signal: AbortSignal): Promise<string | null>;
  folders(signal: AbortSignal): Promise<Folder[]>;
  /** One stretch of a folder's listing, oldest received first; `end` is exclusive. */
  page(folder: string, start: number, end: number, signal: AbortSignal): Promise<Page>;
  /** The ids of every message in a folder: cheap, to learn what came and what went. */
  ids(folder: string, signal: AbortSignal): Promise<string[]>;
  /** The listing of some messages of one folder. */
  summaries(refs: MessageRef[], signal: AbortSignal): Promise<Page>;
  /** The conversations that a list of so many rows shows, newest first. */
  conversations(folder: string, rows: number, signal: AbortSignal): Promise<Conversation[]>;
  examine(folder: string, signal: AbortSignal): Promise<FolderState>;
  /** The message's original bytes, as the server holds them. */
  source(ref: MessageRef, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Why the webmail did not give what was asked. `session`: wait for the user to log in again. */
export type WebmailFailure =
  | 'session'
  | 'throttled'
  | 'unavailable'
  | 'gone'
  | 'malformed'
  | 'truncated'
  | 'network'
  | 'refused';

export class WebmailError extends Error {
  override readonly name = 'WebmailError';
  constructor(
    readonly failure: WebmailFailure,
    message: string,
    /** Ms to wait before the next request, from Retry-After. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(message);
  }
}
