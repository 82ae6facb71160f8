import * as z from 'zod/mini';
import { emptyListing, type Listing, sliceListing } from '@/utils/mail/listing';
import { knownInstant } from '@/utils/time/instant';
import type { MalformedRow, Page } from '@/utils/webmail/webmail';

/**
 * A row of `mail?action=all` in the order of `LISTING`, with the `Message-ID` header after the
 * columns where the server put it. This schema is the definition; `readRows` is the same check by
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

/** Rows straight to columns; those that cannot be read are set aside with the reason. Never throws. */
export function readRows(rows: readonly unknown[], folder: string): Page {
  const listing = emptyListing(rows.length);
  const malformed: MalformedRow[] = [];
  for (const row of rows) {
    const problem = problemOf(row);
    if (problem === null) addRow(listing, row as Row);
    else malformed.push({ folder, id: idOf(row), reason: problem });
  }
  const whole = malformed.length === 0;
  return { listing: whole ? listing : sliceListing(listing, 0, listing.ids.length), malformed };
}

type Addresses = [name: string | null, address: string | null][] | null;
type Row = [
  id: string,
  folder: string | null,
  from: Addresses,
  to: Addresses,
  subject: string | null,
  size: number | null,
  sent: number | null,
  received: number | null,
  flags: number | null,
  messageId?: unknown,
];

function addRow(listing: Listing, row: Row): void {
  const at = listing.ids.length;
  const messageId = row[9];
  listing.ids.push(row[0]);
  listing.messageIds.push(typeof messageId === 'string' ? messageId : '');
  // Apart: to join a name and an address costs more than the rest of the row together.
  const sender = row[2]?.[0];
  listing.senderNames.push(sender?.[0] ?? '');
  listing.senderAddresses.push(sender?.[1] ?? '');
  listing.subjects.push(row[4] ?? '');
  listing.sizes[at] = row[5] ?? Number.NaN;
  listing.sent[at] = knownInstant(row[6]) ?? Number.NaN;
  listing.received[at] = knownInstant(row[7]) ?? Number.NaN;
  listing.flags[at] = row[8] ?? 0;
}

function problemOf(row: unknown): string | null {
  if (!Array.isArray(row)) return 'not a row';
  if (typeof row[0] !== 'string' || row[0] === '') return 'no id';
  if (row.length < 9) return 'missing columns';
  const sound =
    isTextOrNull(row[1]) &&
    isAddressesOrNull(row[2]) &&
    isAddressesOrNull(row[3]) &&
    isTextOrNull(row[4]) &&
    isNumberOrNull(row[5]) &&
    isNumberOrNull(row[6]) &&
    isNumberOrNull(row[7]) &&
    isNumberOrNull(row[8]);
  return sound ? null : 'a column of the wrong type';
}

function idOf(row: unknown): string | null {
  const id: unknown = Array.isArray(row) ? row[0] : null;
  return typeof id === 'string' && id !== '' ? id : null;
}

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
const isNumberOrNull = (value: unknown) =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

function isAddressesOrNull(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  for (const pair of value) {
    if (!Array.isArray(pair) || pair.length !== 2) return false;
    if (!isTextOrNull(pair[0]) || !isTextOrNull(pair[1])) return false;
  }
  return true;
}
