import type { Message } from '../mailbox/message';
import { FLAG } from '../mailbox/message';
import { columnsOf, readingOf, record, row } from './mail-columns';
import { getMail } from './mail-get';
import { limited, ordered } from './mail-order';
import { type ApiContext, apiError, data, type Handler, required } from './reply';

type Place = { folder?: string; folder_id?: string; id: string };

/** `mail?action=…`. Listings carry no timestamp, as IMAP's do not. */
export const mailActions: Record<string, Handler> = {
  all: (call, context) => {
    const folder = folderOf(required(call.params, 'folder'), context);
    return data(
      rows(
        limited(ordered(context.mailbox, folder, call.params), call.params),
        call.params,
        context,
      ),
    );
  },

  list: (call, context) => {
    const places = Array.isArray(call.body) ? (call.body as Place[]) : [];
    const found = places.flatMap(({ folder, id }) => context.mailbox.get(folder ?? '', id) ?? []);
    return data(rows(found, call.params, context));
  },

  threadedAll: (call, context) => {
    const folder = folderOf(required(call.params, 'folder'), context);
    const reading = readingOf(call.params, context);
    const columns = columnsOf(call.params);
    const threads = new Map<string, Message[]>();
    for (const message of ordered(context.mailbox, folder, call.params)) {
      const key = message.thread ?? `${message.folder}/${message.id}`;
      threads.set(key, [...(threads.get(key) ?? []), message]);
    }
    const listed = limited([...threads.values()], call.params).map((thread) => {
      const newest = [...thread].sort((a, b) => (b.receivedMs ?? 0) - (a.receivedMs ?? 0));
      const members = newest.map((message) => record(message, columns, reading));
      return { ...members[0], thread: members };
    });
    return data(listed);
  },

  get: getMail,

  examine: (call, context) => {
    if (!context.emulation.options.examine) throw apiError('SVL-0001', 'examine');
    const { mailbox } = context;
    const folder = folderOf(required(call.params, 'folder'), context);
    return data({
      validity: mailbox.validity,
      total: mailbox.count(folder),
      unread: mailbox.messages(folder).filter(({ flags }) => !(flags & FLAG.seen)).length,
      next: String(mailbox.next(folder)),
    });
  },

  update: (call, { mailbox }) => {
    const { flags = 0, value = true } = (call.body ?? {}) as { flags?: number; value?: boolean };
    const message = mailbox.get(required(call.params, 'folder'), required(call.params, 'id'));
    if (!message) throw apiError('MSG-0032', required(call.params, 'folder'));
    mailbox.setFlags(message, value ? message.flags | flags : message.flags & ~flags, call.by);
    return data({ folder_id: message.folder, id: message.id });
  },

  delete: (call, { mailbox }) => {
    for (const { folder, folder_id, id } of call.body as Place[]) {
      const place = folder ?? folder_id ?? '';
      if (place === mailbox.ids.trash) mailbox.delete(place, id, call.by);
      else mailbox.move(place, id, mailbox.ids.trash, call.by);
    }
    return data([]);
  },
};

export function folderOf(folder: string, { mailbox }: ApiContext): string {
  if (!mailbox.hasFolder(folder)) throw apiError('IMAP-1002', folder);
  return folder;
}

function rows(messages: Message[], params: URLSearchParams, context: ApiContext): unknown[] {
  const columns = columnsOf(params);
  const headers = params.get('headers')?.split(',').filter(Boolean) ?? [];
  const reading = readingOf(params, context);
  return messages.map((message) =>
    context.emulation.malformedRows.apply(
      message.folder,
      message.id,
      columns,
      row(message, columns, headers, reading),
    ),
  );
}
