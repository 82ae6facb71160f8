import type { ZipItem } from './directory';
import type { FileWindow } from './file-window';
import { decodePath } from './path';
import type { RandomAccess } from './random-access';

/** What is wrong with one file of a zip that is sound as a whole. */
export class ZipDamage extends Error {
  override readonly name = 'ZipDamage';
  constructor(readonly damage: 'header' | 'size' | 'checksum' | 'compression') {
    super(damage);
  }
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** Stored bytes come in such pieces. */
const PIECE_BYTES = 4 << 20;
/** Deflate packs a thousand to one at most: so much goes in that no more than 16 MiB come out. */
const INFLATE_STEP_BYTES = 16 << 10;

/**
 * The original bytes of a file in pieces, never more than the directory promised. Throws `ZipDamage`,
 * at the end where only the checksum is wrong.
 */
export async function* contentOf(
  window: FileWindow,
  item: ZipItem,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  let crc = 0;
  for await (const piece of pieces(window, item)) {
    bytes += piece.length;
    if (bytes > item.bytes) throw new ZipDamage('size');
    yield piece;
    crc = window.crc(piece, crc);
  }
  if (bytes !== item.bytes) throw new ZipDamage('size');
  if (crc !== item.crc) throw new ZipDamage('checksum');
}

/** The whole of a file whose size the caller found bearable. */
export async function wholeContent(
  window: FileWindow,
  item: ZipItem,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(item.bytes);
  let filled = 0;
  for await (const piece of contentOf(window, item)) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

async function* pieces(window: FileWindow, item: ZipItem) {
  const start = await contentStart(window, item);
  const end = start + item.compressedBytes;
  if (item.method === 'deflated') yield* inflated(window.file.slice(start, end));
  else yield* stored(window, start, end);
}

async function* stored(window: FileWindow, start: number, end: number) {
  for (let at = start; at < end; at += PIECE_BYTES) {
    yield await window.read(at, Math.min(at + PIECE_BYTES, end));
  }
}

/** Where the bytes start; the header before them must say what the directory says. */
async function contentStart(window: FileWindow, item: ZipItem): Promise<number> {
  const nameBytes = (await readHeader(window, item, 0)).getUint16(26, true);
  // Once more with the name: reading this alone may write over the rest.
  const header = await readHeader(window, item, nameBytes);
  const start = item.offset + header.byteLength + header.getUint16(28, true);
  const name = new Uint8Array(header.buffer, header.byteOffset + LOCAL_HEADER_BYTES, nameBytes);
  const fits =
    header.getUint32(0, true) === LOCAL_SIGNATURE &&
    header.getUint16(8, true) === (item.method === 'stored' ? 0 : 8) &&
    decodePath(name) === item.path &&
    start + item.compressedBytes <= item.limit;
  if (!fits) throw new ZipDamage('header');
  return start;
}

async function readHeader(window: FileWindow, { offset }: ZipItem, nameBytes: number) {
  const length = LOCAL_HEADER_BYTES + nameBytes;
  const bytes = await window.read(offset, offset + length);
  if (bytes.length < length) throw new ZipDamage('header');
  return new DataView(bytes.buffer, bytes.byteOffset, length);
}

async function* inflated(compressed: RandomAccess): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let taken = 0;
  const steps = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        if (taken >= compressed.size) return controller.close();
        const step = compressed.slice(taken, taken + INFLATE_STEP_BYTES);
        taken += INFLATE_STEP_BYTES;
        controller.enqueue(new Uint8Array(await step.arrayBuffer()));
      },
    },
    { highWaterMark: 0 },
  );
  const reader = steps.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new ZipDamage('compression');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
