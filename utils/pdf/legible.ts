/**
 * Text of strangers made safe to read: what would act unseen (controls, direction overrides,
 * invisible and private characters, halves of pairs) is spelled out as its code point, never dropped.
 */

/** ZWNJ, ZWJ and the variation selectors 15 and 16 shape their neighbours and are left alone. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu;

/** What most texts are: printable Latin-1, single spaces between the words. */
const LEGIBLE = /^[\x21-\x7e\xa1-\xac\xae-\xff]+(?: [\x21-\x7e\xa1-\xac\xae-\xff]+)*$/;

/** `[U+202E]`, or `[U+4F60 U+597D]` for several. */
export function codePoints(text: string): string {
  const names = [...text].map(
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `[${names.join(' ')}]`;
}

/** One line of text: white space folded, composed (NFC), with nothing hidden in it. */
export function legible(text: string): string {
  if (LEGIBLE.test(text)) return text;
  return text.replace(WHITE_SPACE, ' ').trim().normalize('NFC').replace(UNSEEN, codePoints);
}

/** Several lines, each as {@link legible} has it. */
export function legibleLines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/u).map(legible);
}
