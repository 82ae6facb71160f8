import * as z from 'zod/mini';
import type { MessageRef } from '@/utils/mail/message';
import { knownInstant } from '@/utils/time/instant';
import {
  type Conversation,
  type Folder,
  type FolderState,
  type Page,
  type Webmail,
  WebmailError,
} from '@/utils/webmail/webmail';
import type { AppSuiteApi } from './api';
import { LISTING, MAIL } from './columns';
import { readFolders } from './folders';
import { readRows } from './rows';

const userSchema = z.object({ email1: z.string().check(z.includes('@')) });
const idRowsSchema = z.array(z.tuple([z.string()], z.unknown()));
const memberSchema = z.object({
  folder_id: z.string(),
  id: z.string(),
  received_date: z.nullish(z.number()),
});
const threadsSchema = z.array(z.object({ thread: z.array(memberSchema) }));
const stateSchema = z.object({
  validity: z.union([z.string(), z.number()]),
  total: z.number(),
  next: z.union([z.string(), z.number()]),
});

/** Times as plain epoch ms: without this the server adds the user's offset (webmail.md section 5). */
const UTC = { timezone: 'utc' };
/** How many messages more than rows the webmail itself lets the server look through. */
const THREAD_MARGIN = 300;
const SUMMARY = { columns: LISTING.join(','), headers: 'Message-ID', ...UTC };

/** Open-Xchange App Suite, 7.10 and 8, as Libero and Virgilio run it. */
export class AppSuite implements Webmail {
  constructor(
    readonly host: string,
    private readonly api: AppSuiteApi,
  ) {}

  onWait(listener: (ms: number) => void, signal: AbortSignal): void {
    this.api.onWait(listener, signal);
  }

  async address(signal: AbortSignal): Promise<string | null> {
    try {
      const data = await this.api.json('user', { action: 'get', ...UTC }, signal);
      const user = userSchema.safeParse(data);
      return user.success ? user.data.email1.toLowerCase() : null;
    } catch (error) {
      const noAnswer = error instanceof WebmailError && error.failure !== 'session';
      if (noAnswer) return null;
      throw error;
    }
  }

  folders(signal: AbortSignal): Promise<Folder[]> {
    return readFolders(this.api, signal);
  }

  async page(folder: string, start: number, end: number, signal: AbortSignal): Promise<Page> {
    const limit = `${start},${end}`;
    // Oldest first: new mail comes at the end and does not shift what was read.
    const order = { sort: '610', order: 'asc' };
    const data = await this.api.json(
      'mail',
      { action: 'all', folder, ...SUMMARY, ...order, limit },
      signal,
    );
    return toPage(data, folder);
  }

  async ids(folder: string, signal: AbortSignal): Promise<string[]> {
    const params = { action: 'all', folder, columns: '600', sort: '610', order: 'asc', ...UTC };
    const rows = idRowsSchema.safeParse(await this.api.json('mail', params, signal));
    if (!rows.success) throw new WebmailError('malformed', 'a listing without ids');
    return rows.data.map(([id]) => id);
  }

  async summaries(refs: MessageRef[], signal: AbortSignal): Promise<Page> {
    const folder = refs[0]?.folder ?? '';
    const body = refs.map(({ folder, id }) => ({ folder, id }));
    return toPage(
      await this.api.json('mail', { action: 'list', ...SUMMARY }, signal, body),
      folder,
    );
  }

  async conversations(folder: string, rows: number, signal: AbortSignal): Promise<Conversation[]> {
    const params = {
      action: 'threadedAll',
      folder,
      columns: [MAIL.id, MAIL.folder, MAIL.received].join(','),
      sort: String(MAIL.received),
      order: 'desc',
      limit: `0,${rows}`,
      max: String(rows + THREAD_MARGIN),
      includeSent: 'true',
      ...UTC,
    };
    const threads = threadsSchema.safeParse(await this.api.json('mail', params, signal));
    if (!threads.success) throw new WebmailError('malformed', 'conversations without members');
    return threads.data.map(({ thread }) =>
      thread.map(({ folder_id, id, received_date }) => ({
        folder: folder_id,
        id,
        receivedMs: knownInstant(received_date),
      })),
    );
  }

  async examine(folder: string, signal: AbortSignal): Promise<FolderState> {
    try {
      const state = stateSchema.safeParse(
        await this.api.json('mail', { action: 'examine', folder }, signal),
      );
      if (!state.success) return null;
      const { validity, total, next } = state.data;
      return { validity: String(validity), total, next: String(next) };
    } catch (error) {
      // Older servers do not know `examine`; the listing itself tells what changed.
      if (error instanceof WebmailError && ['refused', 'unavailable'].includes(error.failure)) {
        return null;
      }
      throw error;
    }
  }

  source(ref: MessageRef, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    // `unseen=true` keeps an unread message unread: without it this call would change the mailbox.
    const params = { action: 'get', folder: ref.folder, id: ref.id, src: '1', save: '1' };
    return this.api.bytes('mail', { ...params, unseen: 'true' }, signal);
  }
}

function toPage(data: unknown, folder: string): Page {
  if (!Array.isArray(data)) throw new WebmailError('malformed', 'a listing that is no list');
  return readRows(data, folder);
}
