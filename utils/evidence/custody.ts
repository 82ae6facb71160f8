import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { utf8Bytes } from '@/utils/utf8';
import { canonicalJson } from './canonical-json';
import { sha256Schema } from './schema';

/**
 * What can happen to a piece of evidence. `altered`: its stored bytes no longer fit their hash;
 * `refused`: the webmail did not give a message that was to become one.
 */
export const CUSTODY_ACTIONS = [
  'acquired',
  'declared',
  'edited',
  'removed',
  'restored',
  'exported',
  'imported',
  'altered',
  'refused',
] as const;
export const custodyActionSchema = z.enum(CUSTODY_ACTIONS);
export type CustodyAction = z.infer<typeof custodyActionSchema>;

/** Something that happened, before it is written into the log. */
export const custodyFactSchema = z.strictObject({
  /** RFC 3339 in UTC. */
  at: z.iso.datetime(),
  action: custodyActionSchema,
  /** Id of the piece of evidence or SHA-256 of the document; null where the whole dossier is meant. */
  item: z.nullable(z.string()),
  sha256: z.nullable(sha256Schema),
  /** Host of the webmail, folder and message id: where the bytes came from. */
  host: z.nullable(z.string()),
  folder: z.nullable(z.string()),
  serverId: z.nullable(z.string()),
  /** Version of PostaPersa that did it. */
  version: z.string(),
  /**
   * Names of the fields edited, name of the file exported, what was refused and why; empty where the
   * action says it all.
   */
  detail: z.string(),
});
export type CustodyFact = z.infer<typeof custodyFactSchema>;

/**
 * An entry of the custody log (ISO/IEC 27037, chain of custody). `hash` is the SHA-256 of the
 * entry's canonical JSON without `hash` itself; as `previous` is part of it, each entry seals all
 * those before. Strict: a member that nobody hashed cannot slip in.
 */
export const custodyEntrySchema = z.extend(custodyFactSchema, {
  /** 1, 2, 3 … without a hole. */
  seq: z.int().check(z.positive()),
  /** `hash` of the entry before; null for the first. */
  previous: z.nullable(sha256Schema),
  hash: sha256Schema,
});
export type CustodyEntry = z.infer<typeof custodyEntrySchema>;

/**
 * The entry that follows `previous` (null for the first of a log). Synchronous, unlike WebCrypto, so
 * that the head can be read and the entry written in one IndexedDB transaction.
 */
export function chain(fact: CustodyFact, previous: CustodyEntry | null): CustodyEntry {
  const entry = { ...fact, seq: (previous?.seq ?? 0) + 1, previous: previous?.hash ?? null };
  return { ...entry, hash: hashText(canonicalJson(entry)) };
}

/** Hash of the log's last entry, which seals them all; null for an empty log. */
export function custodyHead(entries: readonly CustodyEntry[]): string | null {
  return entries.at(-1)?.hash ?? null;
}

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export type HashText = (text: string) => string;

const hashText: HashText = (text) => bytesToHex(sha256(utf8Bytes(text)));

/** Whether an entry is the one after `previous` (null for the first of a log), and unaltered. */
export function follows(
  { hash: seal, ...sealed }: CustodyEntry,
  previous: CustodyEntry | null,
  hash: HashText = hashText,
): boolean {
  return (
    sealed.seq === (previous?.seq ?? 0) + 1 &&
    sealed.previous === (previous?.hash ?? null) &&
    seal === hash(canonicalJson(sealed))
  );
}

/**
 * Index of the first entry that does not follow from the one before, or null for an intact chain.
 * A chain cannot tell that its end is missing: where the `head` is known from elsewhere, a log that
 * does not end on it is broken at `entries.length`. The host may have a faster `hash` than ours.
 */
export function verifyChain(
  entries: readonly CustodyEntry[],
  head: string | null = custodyHead(entries),
  hash: HashText = hashText,
): number | null {
  let previous: CustodyEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (!follows(entry, previous, hash)) return index;
    previous = entry;
  }
  return custodyHead(entries) === head ? null : entries.length;
}
