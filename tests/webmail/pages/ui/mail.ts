import { get, put } from './api';
import { isVersion8 } from './config';

export type Person = [name: string | null, address: string];
export type Mail = {
  id: string;
  folder_id: string;
  attachment: boolean;
  from: Person[];
  to: Person[];
  subject: string;
  size: number;
  received_date: number | null;
  date: number | null;
  flags: number;
  /** The whole conversation, newest first; only this mail where there is none. */
  thread: Mail[];
};
export type MailContent = {
  content_type: string;
  content: string;
  filename?: string;
  disp: string;
};

export const FLAG = { answered: 1, flagged: 8, seen: 32, forwarded: 256 } as const;

const COLUMNS = ['102', '600', '601', '602', '603', '604', '607', '608', '610', '611', '661'];
const FIELDS = COLUMNS.filter((column) => isVersion8 || column !== '661');

export type Order = { folder: string; sort: string; order: 'asc' | 'desc'; conversation: boolean };

/** Rows of a folder; the end is exclusive. */
export async function listMails(order: Order, start: number, end: number): Promise<Mail[]> {
  const { folder, sort, order: direction, conversation } = order;
  const params = { folder, columns: FIELDS, sort, order: direction, timezone: 'utc' };
  if (conversation) {
    const limits = { limit: `${start},${end}`, max: start + 300, includeSent: true };
    const threads = (await get('mail', { action: 'threadedAll', ...params, ...limits })) as Mail[];
    return threads.map((thread) => ({ ...thread, date: dateOf(thread) }));
  }
  const rows = await get('mail', { action: 'all', ...params, limit: `${start},${end}` });
  return (rows as unknown[][]).map(mailOfRow);
}

function mailOfRow(row: unknown[]): Mail {
  const at = (column: string) => row[FIELDS.indexOf(column)];
  const mail = {
    id: at('600'),
    folder_id: at('601'),
    attachment: at('602'),
    from: at('603') ?? [],
    to: at('604') ?? [],
    subject: at('607') ?? '',
    size: at('608'),
    received_date: at('610'),
    date: at('661'),
    flags: at('611'),
    thread: [] as Mail[],
  } as Mail;
  return { ...mail, date: dateOf(mail), thread: [mail] };
}

/** The date that the list shows: column 661 where there is one. */
function dateOf(mail: Mail): number | null {
  return (isVersion8 ? mail.date : null) ?? mail.received_date;
}

export async function getContent(mail: Mail, unseen: boolean): Promise<MailContent[]> {
  const { folder_id: folder, id } = mail;
  const full = await get('mail', {
    action: 'get',
    folder,
    id,
    unseen,
    view: 'html',
    timezone: 'utc',
  });
  return (full as { attachments: MailContent[] }).attachments;
}

export async function markAsSeen(mail: Mail): Promise<void> {
  const { folder_id: folder, id } = mail;
  await put('mail', { action: 'update', folder, id }, { flags: FLAG.seen, value: true });
}

export async function deleteMails(mails: Mail[]): Promise<void> {
  const places = mails.map(({ folder_id: folder, id }) => ({ folder, id }));
  await put('mail', { action: 'delete', timestamp: Date.now() }, places);
}

/** `folder.id`, dots and backslashes inside a part escaped; a conversation goes by its oldest mail. */
export function cidOf(mail: Mail): string {
  const { folder_id, id } = mail.thread.at(-1) ?? mail;
  return [folder_id, id].map((part) => part.replace(/[\\.]/g, '\\$&')).join('.');
}

export function isUnread(mail: Mail): boolean {
  return (mail.flags & FLAG.seen) === 0;
}

export function personName([name, address]: Person): string {
  return name ?? address;
}
