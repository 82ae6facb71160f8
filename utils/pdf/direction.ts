import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Scripts whose runs the shaper itself lays out from right to left. */
const SHAPED_RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Embedding level of each UTF-16 unit (UAX #9); odd is right to left. */
export function embeddingLevels(text: string): Uint8Array {
  return hasRightToLeft(text)
    ? bidi.getEmbeddingLevels(text, 'auto').levels
    : new Uint8Array(text.length);
}

/** The runs of one line in the order in which they stand on paper (UAX #9, rule L2). */
export function visualOrder<T extends { level: number }>(runs: readonly T[]): T[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  }
  return ordered;
}

/**
 * The text to hand to the shaper so that a run comes out in its level's direction: the shaper knows
 * the direction of letters only, so neutral characters (and numbers in Arabic letters) are turned here.
 */
export function shapingText(parts: readonly string[], level: number): string {
  const text = parts.join('');
  const rightToLeft = level % 2 === 1;
  if (SHAPED_RIGHT_TO_LEFT.test(text) === rightToLeft) return text;
  return parts
    .map((part) => (rightToLeft ? (bidi.getMirroredCharacter(part) ?? part) : part))
    .reverse()
    .join('');
}
