import type { Person } from '../mailbox/draft';
import { fieldValue, headerFields } from '../mailbox/header';
import { FLAG, type Message } from '../mailbox/message';
import { romeOffsetMs } from '../mailbox/rome';
import type { ApiContext } from './reply';

type Column = { name: string; value: (message: Message, reading: Reading) => unknown };

/** How the values of one request are to be written. */
export type Reading = {
  /** Times are epoch ms with `timezone=utc`, else shifted by the user's offset. */
  utc: boolean;
  dateColumn: 'received' | 'sent' | null;
};

export function readingOf(params: URLSearchParams, { emulation }: ApiContext): Reading {
  const { version, dateColumn } = emulation.options;
  return {
    utc: params.get('timezone')?.toLowerCase() === 'utc',
    dateColumn: version === '8' ? dateColumn : null,
  };
}

const COLUMNS: Record<number, Column> = {
  102: { name: 'color_label', value: () => 0 },
  600: { name: 'id', value: ({ id }) => id },
  601: { name: 'folder_id', value: ({ folder }) => folder },
  602: { name: 'attachment', value: ({ hasAttachment }) => hasAttachment },
  603: { name: 'from', value: ({ from }) => people(from) },
  604: { name: 'to', value: ({ to }) => people(to) },
  605: { name: 'cc', value: ({ cc }) => people(cc) },
  606: { name: 'bcc', value: () => [] },
  607: { name: 'subject', value: ({ subject }) => subject },
  608: { name: 'size', value: ({ size }) => size },
  609: { name: 'sent_date', value: ({ sentMs }, reading) => time(sentMs, reading) },
  610: { name: 'received_date', value: ({ receivedMs }, reading) => time(receivedMs, reading) },
  611: { name: 'flags', value: ({ flags }) => flags },
  612: { name: 'level', value: () => 0 },
  613: { name: 'disp_notification_to', value: () => null },
  614: { name: 'priority', value: () => 3 },
  615: { name: 'msgref', value: () => null },
  651: { name: 'flag_seen', value: ({ flags }) => (flags & FLAG.seen) !== 0 },
  652: { name: 'account_name', value: () => 'E-Mail' },
  653: { name: 'account_id', value: () => 0 },
  654: { name: 'original_id', value: ({ id }) => id },
  655: { name: 'original_folder_id', value: ({ folder }) => folder },
  656: {
    name: 'content_type',
    value: ({ hasAttachment }) => (hasAttachment ? 'multipart/mixed' : 'text/plain'),
  },
  661: {
    name: 'date',
    value: (message, reading) =>
      reading.dateColumn === null ? null : time(dateOf(message, reading.dateColumn), reading),
  },
  664: { name: 'authenticity', value: () => null },
};

export function columnsOf(params: URLSearchParams): number[] {
  return (params.get('columns') ?? '600,601').split(',').map(Number);
}

/** A message as a row: the columns in their order, then the headers asked for (that order is INFERRED). */
export function row(
  message: Message,
  columns: number[],
  headers: string[],
  reading: Reading,
): unknown[] {
  const values = columns.map((column) => COLUMNS[column]?.value(message, reading) ?? null);
  return [...values, ...headers.map((name) => headerValue(message, name))];
}

/** A message as an object, keyed by the columns' names. */
export function record(
  message: Message,
  columns: number[],
  reading: Reading,
): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const known = COLUMNS[column];
      return known ? [[known.name, known.value(message, reading)]] : [];
    }),
  );
}

export function dateOf(message: Message, which: 'received' | 'sent'): number | null {
  return which === 'received' ? message.receivedMs : message.sentMs;
}

function headerValue(message: Message, name: string): string | null {
  if (name.toLowerCase() === 'message-id') return message.messageId;
  return fieldValue(headerFields(message.bytes()), name);
}

function people(list: Person[]): [string | null, string][] {
  return list.map(({ name, address }) => [name, address]);
}

function time(instant: number | null, { utc }: Reading): number | null {
  return instant === null || utc ? instant : instant + romeOffsetMs(instant);
}
