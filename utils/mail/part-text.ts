import type { MimePart } from './mime-parts';
import { decodeCharset, decodeTransfer } from './transfer-encoding';

/** A notice's text is a few kB; what lies behind this many bytes is not decoded. */
export const MAX_TEXT_BYTES = 256 * 1024;

/** A part's body, its transfer encoding undone, read up to `MAX_TEXT_BYTES`. */
export function partBytes(message: Uint8Array, part: MimePart): Uint8Array {
  const end = Math.min(part.bodyEnd, part.bodyStart + MAX_TEXT_BYTES);
  return decodeTransfer(message.subarray(part.bodyStart, end), part.encoding);
}

/** The readable text of a text part; of HTML, its words without markup, for looking things up in. */
export function partText(message: Uint8Array, part: MimePart): string {
  const text = decodeCharset(partBytes(message, part), part.contentType.parameters.get('charset'));
  return part.contentType.value === 'text/html' ? htmlWords(text) : text;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&amp;': '&',
};

function htmlWords(html: string): string {
  return (
    html
      .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li)\b/gi, '\n<')
      // Not `<[^>]*>`: a run of `<` would be scanned to the end from each of them.
      .replace(/<[^<>]*>/g, '')
      .replace(/&(?:lt|gt|quot|nbsp|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
  );
}
