import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { readMessage } from '@/utils/mail/message-facts';
import { serverTimestamp, type Timestamp } from '@/utils/mail/timestamp';
import type { Evidence, EvidenceKind, ServerFacts } from './schema';

/** A message whose bytes are here and hashed, on its way to become evidence. */
export type FoundMessage = {
  mailbox: string;
  outage: string;
  /** Null where nobody said: the message itself then tells. */
  kind: EvidenceKind | null;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
  /** Where the webmail keeps it; null for a file. */
  place: WebmailPlace | null;
  /** The file's name, for the custody log; empty for a message of the webmail. */
  file: string;
};

export type WebmailPlace = {
  host: string;
  folder: string;
  serverId: string;
  /** Columns 609 and 610, epoch ms. */
  sentMs: number | null;
  receivedMs: number | null;
  server: ServerFacts | null;
};

/** The record of a message: what its header says, and what the server says of it. */
export function describe(
  found: FoundMessage,
  { id, markedAt }: Pick<Evidence, 'id' | 'markedAt'>,
): Evidence {
  const { mailbox, outage, bytes, sha256, place } = found;
  const facts = readMessage(bytes);
  const sent = facts.date ?? serverTime(place?.sentMs, 'server-sent');
  const received = place
    ? serverTime(place.receivedMs, 'server-received')
    : (facts.hops.findLast(({ time }) => time !== null)?.time ?? null);
  return {
    id,
    mailbox,
    kind: found.kind ?? (readBounce(bytes) ? 'bounced' : 'archive'),
    outage,
    origin: place ? 'webmail' : 'file',
    folder: place?.folder ?? null,
    serverId: place?.serverId ?? null,
    messageId: facts.messageId,
    from: facts.from,
    to: facts.to,
    subject: facts.subject,
    sent,
    received,
    delayMs: sent && received ? Date.parse(received.instant) - Date.parse(sent.instant) : null,
    hops: facts.hops,
    sha256,
    bytes: bytes.length,
    declaration: null,
    markedAt,
    note: '',
    category: null,
    ...(place?.server && { server: place.server }),
  };
}

function serverTime(
  ms: number | null | undefined,
  source: 'server-sent' | 'server-received',
): Timestamp | null {
  return ms == null ? null : serverTimestamp(ms, source);
}
