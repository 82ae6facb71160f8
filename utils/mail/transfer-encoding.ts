import { bytesText } from './bytes-text';

const CR = 13;
const LF = 10;
const EQUALS = 61;

/** Undoes a Content-Transfer-Encoding (RFC 2045 section 6); unknown ones leave the bytes alone. Never throws. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(bytes);
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes);
    default:
      return bytes;
  }
}

/** Bytes in a named charset as text; where the name is unknown, as `bytesText` does. Never throws. */
export function decodeCharset(bytes: Uint8Array, charset: string | undefined): string {
  const label = charset?.trim().toLowerCase();
  // Both are often declared where UTF-8 or windows-1252 was sent, and both are subsets of what bytesText reads.
  if (!label || label === 'us-ascii' || label === 'utf-8') return bytesText(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytesText(bytes);
  }
}

/** Reads as far as the alphabet goes (section 6.8: other characters are ignored). */
function decodeBase64(bytes: Uint8Array): Uint8Array {
  const text = bytesText(bytes).replace(/[^A-Za-z0-9+/]/g, '');
  // A lone last character carries no whole byte, and atob would refuse it.
  const usable = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const binary = atob(usable);
  const decoded = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) decoded[i] = binary.charCodeAt(i);
  return decoded;
}

function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte !== EQUALS) {
      decoded[length++] = byte;
      continue;
    }
    if (bytes[i + 1] === LF) i += 1;
    else if (bytes[i + 1] === CR && bytes[i + 2] === LF) i += 2;
    else {
      const value = hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2]);
      if (Number.isNaN(value)) decoded[length++] = byte;
      else {
        decoded[length++] = value;
        i += 2;
      }
    }
  }
  return decoded.subarray(0, length);
}

function hexDigit(byte: number | undefined): number {
  const character = byte === undefined ? '' : String.fromCharCode(byte);
  return /^[0-9A-Fa-f]$/.test(character) ? Number.parseInt(character, 16) : Number.NaN;
}
