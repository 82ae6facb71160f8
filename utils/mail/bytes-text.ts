// fatal: a byte sequence that is not UTF-8 must not silently become U+FFFD.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
// Node 20 and 22 decode windows-1252 as latin1 (nodejs/node#56542): its characters for 0x80–0x9F.
const C1_AS_WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes that are valid UTF-8, else null. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of bytes whose charset nobody states, such as a header field with raw 8-bit bytes:
 * UTF-8 (RFC 6532) when it is valid, else windows-1252, which gives every byte a character.
 */
export function bytesText(bytes: Uint8Array): string {
  return (
    utf8Text(bytes) ??
    windows1252
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (c1) => C1_AS_WINDOWS_1252[c1.charCodeAt(0) - 0x80] ?? c1)
  );
}
