const encoder = new TextEncoder();
/** Of one unit of UTF-16, in bytes. */
const MOST_BYTES = 3;
const room = new Uint8Array(MOST_BYTES << 12);

/**
 * A text in UTF-8. Chrome holds what `encode` makes until it collects everything; of thousands of short
 * texts that is much.
 */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  if (text.length * MOST_BYTES > room.length) return encoder.encode(text);
  return room.slice(0, encoder.encodeInto(text, room).written);
}
