import { type Acquisition, PART_BYTES } from '@/utils/evidence/acquisition';
import type { Evidence, EvidenceKind, ServerFacts } from '@/utils/evidence/schema';
import { type MessageRef, refKey } from '@/utils/mail/message';
import type { send } from '@/utils/messages';
import type { Webmail } from '@/utils/webmail/webmail';
import { fetchOriginal, type Original } from './original';

export type MarkingOptions = {
  webmail: Webmail;
  mailbox: string;
  outage: string;
  uuid(): string;
  send: typeof send;
  signal: AbortSignal;
};

/** What the listing told of a message that is to be marked. */
export type Markable = MessageRef & {
  kind: EvidenceKind | null;
  sentMs: number | null;
  receivedMs: number | null;
  messageId: string | null;
  subject: string;
  server: ServerFacts;
};

/** What the server says of each message now: its listing may be older than the message. */
export async function toMarkables(
  messages: readonly MessageRef[],
  late: readonly MessageRef[],
  webmail: Webmail,
  signal: AbortSignal,
): Promise<Markable[]> {
  const isLate = new Set(late.map(refKey));
  const markables: Markable[] = [];
  for (const folder of new Set(messages.map((message) => message.folder))) {
    const refs = messages.filter((message) => message.folder === folder);
    const { listing } = await webmail.summaries(refs, signal);
    for (const ref of refs) {
      const row = listing.ids.indexOf(ref.id);
      markables.push({
        ...ref,
        kind: isLate.has(refKey(ref)) ? 'late' : null,
        sentMs: numberOrNull(listing.sent[row]),
        receivedMs: numberOrNull(listing.received[row]),
        messageId: listing.messageIds[row] || null,
        subject: listing.subjects[row] ?? '',
        server: { size: numberOrNull(listing.sizes[row]), flags: numberOrNull(listing.flags[row]) },
      });
    }
  }
  return markables;
}

const numberOrNull = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;

/**
 * Fetches a message's original bytes, hashes them where they arrived and sends them to be kept.
 * @throws WebmailError what the webmail refused; RemoteError what could not be kept. In both cases
 * nothing half-written remains.
 */
export async function mark(message: Markable, options: MarkingOptions): Promise<Evidence> {
  return keep(message, await take(message, options), options);
}

/**
 * Marks many, one fetch at a time; the next message is fetched while the last one is being kept.
 * Each has its own result: one that fails does not stop the rest.
 */
export async function markAll(
  messages: readonly Markable[],
  options: MarkingOptions,
  onResult: (message: Markable, error: unknown) => void,
): Promise<void> {
  let keeping: Promise<void> = Promise.resolve();
  for (const message of messages) {
    if (options.signal.aborted) break;
    try {
      const taken = await take(message, options);
      await keeping;
      keeping = keep(message, taken, options).then(
        () => onResult(message, null),
        (error: unknown) => onResult(message, error),
      );
    } catch (error) {
      onResult(message, error);
    }
  }
  await keeping;
}

function take(message: Markable, { webmail, signal }: MarkingOptions): Promise<Original> {
  const { messageId, server } = message;
  return fetchOriginal(message, { messageId, size: server.size }, webmail, signal);
}

async function keep(
  message: Markable,
  { bytes, sha256 }: Original,
  { webmail, mailbox, outage, uuid, send }: MarkingOptions,
): Promise<Evidence> {
  const transfer = uuid();
  const parts = Math.ceil(bytes.byteLength / PART_BYTES);
  for (let part = 0; part < parts; part++) {
    const start = part * PART_BYTES;
    await send('evidence.part', { transfer, part, bytes: bytes.slice(start, start + PART_BYTES) });
  }
  const acquisition: Acquisition = {
    mailbox,
    outage,
    kind: message.kind,
    host: webmail.host,
    folder: message.folder,
    serverId: message.id,
    sentMs: message.sentMs,
    receivedMs: message.receivedMs,
    server: message.server,
    transfer,
    parts,
    bytes: bytes.byteLength,
    sha256,
  };
  return send('evidence.acquire', acquisition);
}
