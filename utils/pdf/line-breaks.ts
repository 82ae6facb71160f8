/** Part of a text from its first piece to the one that follows it. */
export type Range = readonly [start: number, end: number];

const BREAKS_AFTER = /[-/@_.,;:=&?]/;

/**
 * Where the lines of a text begin and end, none wider than `width`, words with the spaces after
 * them; a space at the end of a line takes no room. `pieces` can be parted everywhere, a space is one
 * of its own; `widthOf` measures some of them set together.
 */
export function lineRanges(
  pieces: ArrayLike<string>,
  widthOf: (start: number, end: number) => number,
  width: number,
): Range[] {
  if (pieces.length > 0 && widthOf(0, pieces.length) <= width) return [[0, pieces.length]];
  const lines: Range[] = [];
  let lineStart = 0;
  let used = 0;
  for (const [start, end] of wordRanges(pieces)) {
    const inkedEnd = pieces[end - 1] === ' ' ? end - 1 : end;
    const needed = widthOf(start, inkedEnd);
    if (used > 0 && used + needed > width) {
      lines.push([lineStart, start]);
      lineStart = start;
      used = 0;
    }
    if (needed > width) {
      for (const cut of cuts(pieces, [start, inkedEnd], widthOf, width)) {
        lines.push([lineStart, cut]);
        lineStart = cut;
      }
    }
    used += widthOf(Math.max(start, lineStart), end);
  }
  if (lineStart < pieces.length) lines.push([lineStart, pieces.length]);
  return lines;
}

/** Words with the spaces after them. */
export function wordRanges(pieces: ArrayLike<string>): Range[] {
  const words: Range[] = [];
  let start = 0;
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at] !== ' ' && at + 1 < pieces.length) continue;
    words.push([start, at + 1]);
    start = at + 1;
  }
  return words;
}

/** Where a word that is wider than a line is torn apart: after punctuation where there is some. */
function cuts(
  pieces: ArrayLike<string>,
  [wordStart, wordEnd]: Range,
  widthOf: (start: number, end: number) => number,
  width: number,
): number[] {
  const result: number[] = [];
  let start = wordStart;
  let used = 0;
  let breakAt = 0;
  for (let at = wordStart; at < wordEnd; at++) {
    const advance = widthOf(at, at + 1);
    if (used + advance > width && at > start) {
      start = breakAt > start ? breakAt : at;
      result.push(start);
      used = widthOf(start, at);
    }
    used += advance;
    if (BREAKS_AFTER.test(pieces[at] ?? '')) breakAt = at + 1;
  }
  return result;
}
