import { decodeWords } from 'postal-mime';

/** Text of an unstructured field, its encoded words (RFC 2047) decoded as far as they can be. */
export function decodeHeaderText(text: string): string {
  return text.includes('=?') ? decodeWords(text) : text;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const REPLACEMENT = '\ufffd';

/** Embeddings, overrides and isolates: with them a name can be made to read as another one. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** What is read from right to left, and the marks that act so: the words around it turn with it. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200e\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LINE_BREAKS = /[\t\r\n\u0085\u2028\u2029]+/g;
const CONTROLS = /\p{Cc}/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Text from a message as it may stand in one line of ours: one line, control characters visible,
 * and isolated (Unicode UAX 9) where it could turn the words around it. For the screen only:
 * evidence keeps the text as it was.
 */
export function displayText(text: string): string {
  const safe = text
    .replace(LINE_BREAKS, ' ')
    .replace(CONTROLS, controlPicture)
    .replace(BIDI_CONTROLS, REPLACEMENT)
    .replace(LONE_SURROGATES, REPLACEMENT);
  return RIGHT_TO_LEFT.test(safe)
    ? `${FIRST_STRONG_ISOLATE}${safe}${POP_DIRECTIONAL_ISOLATE}`
    : safe;
}

/** Unicode's pictures for C0 and DEL; C1 has none. */
function controlPicture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : REPLACEMENT;
}
