import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Hex } from '@/utils/sha256';
import type { ZipEntry } from '@/utils/zip/write';

/** A file of the bag: its path from the bag's folder, and its bytes, whole or as they are made. */
export type BagFile = {
  path: string;
  bytes: ZipEntry['bytes'];
  /** Of a file that is made as it is read, once it was read to its end. */
  seal(): FileSeal;
};

/** Size in bytes, and SHA-256 in hex. */
export type FileSeal = { size: number; sha256: string };

/** Texts are made by the line and written by the piece. */
const PIECE_CHARS = 1 << 13;

/** A file whose hash is known. */
export function hashedFile(path: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): BagFile {
  return { path, bytes, seal: () => ({ size: bytes.length, sha256 }) };
}

export async function bagFile(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<BagFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return hashedFile(path, bytes, await sha256Hex(bytes));
}

/** A text that grows with the number of items, and so is never held whole. */
export function longFile(path: string, text: Iterable<string> | AsyncIterable<string>): BagFile {
  return fileOf(path, encoded(inPieces(text)));
}

/** A file whose bytes come in pieces; each stands until the next one is taken. */
export function fileOf(
  path: string,
  pieces: Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>,
): BagFile {
  let seal: FileSeal | null = null;
  async function* bytes() {
    const hash = sha256.create();
    let size = 0;
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
    seal = { size, sha256: bytesToHex(hash.digest()) };
  }
  return {
    path,
    bytes: bytes(),
    seal() {
      if (seal === null) throw new Error(`${path} was not read to its end`);
      return seal;
    },
  };
}

async function* inPieces(text: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < PIECE_CHARS) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Texts in UTF-8, by way of one buffer: each piece stands until the next one is taken. Browsers let go
 * of what `encode` makes only a hundred megabytes later.
 */
async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const room = new Uint8Array(PIECE_CHARS);
  for await (const text of texts) {
    for (let rest = text; rest !== ''; ) {
      const { read, written } = encoder.encodeInto(rest, room);
      yield room.subarray(0, written);
      rest = rest.slice(read);
    }
  }
}
