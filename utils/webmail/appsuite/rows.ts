import * as z from 'zod/mini';
import type { Address } from '@/utils/mail/address';
import type { MessageSummary } from '@/utils/mail/message';
import type { MalformedRow } from '@/utils/webmail/webmail';

/**
 * A row of `mail?action=all` in the order of `LISTING`, with the `Message-ID` header after the
 * columns where the server put it. This schema is the definition; `readRow` is the same check by
 * hand, because a mailbox has 100,000 of them (performance.md), and a test holds the two together.
 */
const addressesSchema = z.nullable(
  z.array(z.tuple([z.nullable(z.string()), z.nullable(z.string())])),
);
export const rowSchema = z.tuple(
  [
    z.string().check(z.minLength(1)),
    z.nullable(z.string()),
    addressesSchema,
    addressesSchema,
    z.nullable(z.string()),
    z.nullable(z.number()),
    z.nullable(z.number()),
    z.nullable(z.number()),
    z.nullable(z.number()),
  ],
  z.unknown(),
);

/** The row as a summary, or the reason why it cannot be one. Never throws. */
export function readRow(row: unknown, folder: string): MessageSummary | MalformedRow {
  if (!Array.isArray(row)) return malformed(folder, null, 'not a row');
  const [id, , from, to, subject, size, sent, received, flags, messageId] = row as unknown[];
  if (typeof id !== 'string' || id === '') return malformed(folder, null, 'no id');
  if (row.length < 9) return malformed(folder, id, 'missing columns');
  if (
    !isTextOrNull(row[1]) ||
    !isAddressesOrNull(from) ||
    !isAddressesOrNull(to) ||
    !isTextOrNull(subject) ||
    !isNumberOrNull(size) ||
    !isNumberOrNull(sent) ||
    !isNumberOrNull(received) ||
    !isNumberOrNull(flags)
  ) {
    return malformed(folder, id, 'a column of the wrong type');
  }
  return {
    folder,
    id,
    messageId: typeof messageId === 'string' && messageId !== '' ? messageId : null,
    from: toAddresses(from),
    to: toAddresses(to),
    subject: subject ?? '',
    size,
    sentMs: sent,
    receivedMs: received,
    flags: flags ?? 0,
  };
}

export function isMalformed(row: MessageSummary | MalformedRow): row is MalformedRow {
  return 'reason' in row;
}

function malformed(folder: string, id: string | null, reason: string): MalformedRow {
  return { folder, id, reason };
}

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';
const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

type RawAddresses = [string | null, string | null][] | null;

function isAddressesOrNull(value: unknown): value is RawAddresses {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  return value.every(
    (pair) =>
      Array.isArray(pair) && pair.length === 2 && isTextOrNull(pair[0]) && isTextOrNull(pair[1]),
  );
}

function toAddresses(raw: RawAddresses): Address[] {
  return (raw ?? []).map(([name, address]) => ({ name: name || null, address: address ?? '' }));
}
