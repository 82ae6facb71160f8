import type { Address } from './address';
import { MAX_LIST_LENGTH, parseAddresses } from './address-list';
import { type Authentication, readAuthentication } from './authentication';
import { asTimestamp, type DateNote, parseDate } from './date';
import { decodeHeaderText } from './display-text';
import { allFields, firstField, type HeaderProblem, readHeaders } from './headers';
import type { Hop } from './hop';
import { MAX_HOPS, readHops } from './hops';
import type { Timestamp } from './timestamp';

/** What a reader should know of how a message was read; nothing here stops the reading. */
export type MessageProblem =
  | HeaderProblem
  | DateNote
  | 'no-date'
  | 'unreadable-date'
  | 'too-many-hops'
  | 'address-list-too-long';

/** What the header of a message tells. Texts are as the sender wrote them: `displayText` for the screen. */
export type MessageFacts = {
  from: Address | null;
  to: Address[];
  cc: Address[];
  subject: string;
  /** With its angle brackets, as RFC 5322 section 3.6.4 writes it. */
  messageId: string | null;
  /** The `Date` field. */
  date: Timestamp | null;
  /** In travel order. */
  hops: Hop[];
  authentication: Authentication;
  /** Bytes of the whole message. */
  size: number;
  problems: MessageProblem[];
};

/** Reads a message's header; its body is not touched. Never throws. */
export function readMessage(message: Uint8Array): MessageFacts {
  const headers = readHeaders(message);
  const dateText = firstField(headers, 'date');
  const parsedDate = dateText === null ? null : parseDate(dateText);
  const date =
    dateText !== null && parsedDate ? asTimestamp(dateText, parsedDate, 'date-header') : null;
  const received = allFields(headers, 'received');

  const problems: MessageProblem[] = [...headers.problems];
  const addresses = (name: string) => {
    const list = allFields(headers, name).join(', ');
    if (list.length > MAX_LIST_LENGTH) problems.push('address-list-too-long');
    return parseAddresses(list);
  };
  if (dateText === null) problems.push('no-date');
  else problems.push(...(parsedDate?.notes ?? (['unreadable-date'] as const)));
  if (received.length > MAX_HOPS) problems.push('too-many-hops');

  return {
    from: addresses('from')[0] ?? null,
    to: addresses('to'),
    cc: addresses('cc'),
    subject: decodeHeaderText(firstField(headers, 'subject') ?? ''),
    messageId: firstField(headers, 'message-id') || null,
    date,
    hops: readHops(received, date),
    authentication: readAuthentication(headers),
    size: message.length,
    problems,
  };
}
