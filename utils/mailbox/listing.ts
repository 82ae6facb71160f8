import type { MessageSummary } from '@/utils/mail/message';
import type { Listing } from './schema';

/** Rows to columns. */
export function toListing(messages: MessageSummary[]): Listing {
  const column = (value: (message: MessageSummary) => number | null) =>
    Float64Array.from(messages, (message) => value(message) ?? Number.NaN);
  return {
    ids: messages.map((message) => message.id),
    messageIds: messages.map((message) => message.messageId ?? ''),
    from: messages.map(sender),
    subjects: messages.map((message) => message.subject),
    received: column((message) => message.receivedMs),
    sent: column((message) => message.sentMs),
    sizes: column((message) => message.size),
    flags: column((message) => message.flags),
  };
}

function sender(message: MessageSummary): string {
  const from = message.from[0];
  if (!from) return '';
  return from.name ? `${from.name} <${from.address}>` : from.address;
}
