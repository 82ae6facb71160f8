import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The algorithms of bags in use, by their names in file names (RFC 8493 section 2.4). */
const SCRIPTED = { md5, sha1, sha224, sha256, sha384, sha512 };
/** WebCrypto is faster but takes whole arrays and does not know the others. */
const NATIVE: Partial<Record<Algorithm, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};
const WHOLE_BYTES = 4 << 20;

export type Algorithm = keyof typeof SCRIPTED;

/** A digest in the making. */
export type Hash = { update(bytes: Uint8Array): unknown; digest(): Uint8Array };
/** Makes hashes that are native and take bytes as they come, where the host has such. */
export type MakeHash = (algorithm: Algorithm) => Hash;

/** Digests in lower-case hex, some of them still in the making. */
type Sums = Map<Algorithm, Promise<string>>;

export function isAlgorithm(name: string): name is Algorithm {
  return Object.hasOwn(SCRIPTED, name);
}

/** Length of a digest in hex digits. */
export function hexLength(algorithm: Algorithm): number {
  return SCRIPTED[algorithm].outputLen * 2;
}

/**
 * Digests of `size` bytes in lower-case hex; without `makeHash` only what is large is hashed as it
 * comes. Resolves once the source was read to its end, whose bytes are needed no more: WebCrypto, which
 * may still be hashing, has a copy.
 */
export async function digests(
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
  size: number,
  algorithms: ReadonlySet<Algorithm>,
  makeHash?: MakeHash,
): Promise<Sums> {
  const wanted = [...algorithms];
  if (makeHash) return streamed(source, wanted, makeHash);
  if (size > WHOLE_BYTES) return streamed(source, wanted, (name) => SCRIPTED[name].create());
  const whole = await joined(source, size);
  return new Map(wanted.map((algorithm) => [algorithm, digestOf(algorithm, whole)]));
}

/** Digest of bytes at hand, in lower-case hex. */
export async function digestOf(
  algorithm: Algorithm,
  bytes: Uint8Array<ArrayBuffer>,
  makeHash?: MakeHash,
): Promise<string> {
  if (makeHash) {
    const hash = makeHash(algorithm);
    hash.update(bytes);
    return bytesToHex(hash.digest());
  }
  const native = NATIVE[algorithm];
  if (native === undefined) return bytesToHex(SCRIPTED[algorithm](bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest(native, bytes)));
}

async function streamed(
  source: AsyncIterable<Uint8Array>,
  wanted: readonly Algorithm[],
  makeHash: MakeHash,
): Promise<Sums> {
  const running = wanted.map((algorithm) => [algorithm, makeHash(algorithm)] as const);
  for await (const piece of source) {
    for (const [, hash] of running) hash.update(piece);
  }
  return new Map(
    running.map(([algorithm, hash]) => [algorithm, Promise.resolve(bytesToHex(hash.digest()))]),
  );
}

/** One array of `size` bytes; without a copy where they come in one piece. */
async function joined(
  source: AsyncIterable<Uint8Array<ArrayBuffer>>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let whole: Uint8Array<ArrayBuffer> | null = null;
  let filled = 0;
  for await (const piece of source) {
    if (whole === null && piece.length === size) {
      whole = piece;
    } else {
      whole ??= new Uint8Array(size);
      whole.set(piece, filled);
    }
    filled += piece.length;
  }
  return whole ?? new Uint8Array();
}
