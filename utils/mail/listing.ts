import * as z from 'zod/mini';

const texts = z.array(z.string());
const numbers = z.instanceof(Float64Array);

/**
 * A stretch of a folder's listing in columns; row `i` of each is the same message. Columns, because
 * 100,000 objects would cost as much again as parsing them, and because a stretch is stored as one
 * record (performance.md). Times are epoch ms, sizes bytes; NaN where the server gave none.
 */
export const listingSchema = z.object({
  ids: texts,
  /** Empty where the server gave none. */
  messageIds: texts,
  /** The first sender's display name and address; empty where there is none. */
  senderNames: texts,
  senderAddresses: texts,
  subjects: texts,
  /** Column 610, the server's INTERNALDATE. */
  received: numbers,
  /** Column 609, from the Date header. */
  sent: numbers,
  sizes: numbers,
  /** Bit fields of column 611. */
  flags: numbers,
});
export type Listing = z.infer<typeof listingSchema>;

export function emptyListing(rows: number): Listing {
  return {
    ids: [],
    messageIds: [],
    senderNames: [],
    senderAddresses: [],
    subjects: [],
    received: new Float64Array(rows),
    sent: new Float64Array(rows),
    sizes: new Float64Array(rows),
    flags: new Float64Array(rows),
  };
}

export function sliceListing(listing: Listing, start: number, end = listing.ids.length): Listing {
  return {
    ids: listing.ids.slice(start, end),
    messageIds: listing.messageIds.slice(start, end),
    senderNames: listing.senderNames.slice(start, end),
    senderAddresses: listing.senderAddresses.slice(start, end),
    subjects: listing.subjects.slice(start, end),
    received: listing.received.slice(start, end),
    sent: listing.sent.slice(start, end),
    sizes: listing.sizes.slice(start, end),
    flags: listing.flags.slice(start, end),
  };
}

export function pickRows(listing: Listing, rows: readonly number[]): Listing {
  const texts = (column: string[]) => rows.map((row) => column[row] ?? '');
  const numbers = (column: Float64Array) =>
    Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
  return {
    ids: texts(listing.ids),
    messageIds: texts(listing.messageIds),
    senderNames: texts(listing.senderNames),
    senderAddresses: texts(listing.senderAddresses),
    subjects: texts(listing.subjects),
    received: numbers(listing.received),
    sent: numbers(listing.sent),
    sizes: numbers(listing.sizes),
    flags: numbers(listing.flags),
  };
}
