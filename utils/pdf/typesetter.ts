import { type Cluster, clusters } from './cluster';
import { embeddingLevels, hasRightToLeft, shapingText, visualOrder } from './direction';
import type { FontChoice, FontName } from './fonts';
import { codePoints, legible } from './legible';
import { lineRanges, wordRanges } from './line-breaks';
import type { Measure } from './measure';
import { isPlain, type PlainText } from './plain-text';
import { TEXT, type TextStyle } from './theme';

/** Text of one font and direction, ready for the shaper. Width in points. */
export type Run = Readonly<{
  font: FontName;
  text: string;
  width: number;
  level: number;
  highlighted: boolean;
}>;

/** One line on paper: runs from left to right. `spoken` is its reading order where that differs. */
export type Line = Readonly<{ runs: readonly Run[]; width: number; spoken: string | null }>;

type Letter = Cluster & { level: number; highlighted: boolean };

const ASCII = /^[\x20-\x7e]*$/;
/** More marks on one letter than any language has: they would pile up over the lines around. */
const PILED_MARKS = /(?:\p{M}[\u200c\u200d]*){5}/u;

/** Turns texts of any script into lines of a given width. */
export class Typesetter {
  readonly #choose: FontChoice;
  readonly #measure: Measure;
  readonly #plain: PlainText;

  constructor(choose: FontChoice, measure: Measure, plain: PlainText) {
    this.#choose = choose;
    this.#measure = measure;
    this.#plain = plain;
  }

  /** Lines no wider than `width`; words that do not fit are broken. An empty text has no lines. */
  lines(text: string, style: TextStyle, width: number): Line[] {
    const safe = legible(text);
    if (isPlain(safe) && !style.highlight) return this.#plainLines(safe, style, width);
    const letters = this.#letters(safe, style);
    const spelled = letters.map((letter) => letter.text).join('');
    if (isPlain(spelled) && !style.highlight) return this.#plainLines(spelled, style, width);
    const ranges = lineRanges(
      letters.map((letter) => letter.text),
      (start, end) => this.#width(letters.slice(start, end), style),
      width,
    );
    return ranges.map(([start, end]) => this.#line(letters.slice(start, end), style));
  }

  /** What a long document has most of takes no detour. */
  #plainLines(text: string, { font, size }: TextStyle, width: number): Line[] {
    const widthOf = this.#plain.widths(text, font, size);
    return lineRanges(text, widthOf, width).map(([start, end]) => {
      const inkedEnd = text[end - 1] === ' ' ? end - 1 : end;
      const set = widthOf(start, inkedEnd);
      const line = { text: text.slice(start, end), width: set, font, level: 0, highlighted: false };
      return { runs: [line], width: set, spoken: null };
    });
  }

  #letters(text: string, style: TextStyle): Letter[] {
    const parts = clusters(text, style.font, this.#choose);
    const whole = parts.map((part) => part.text).join('');
    const levels = embeddingLevels(whole);
    const highlights = style.highlight ? [...whole.matchAll(style.highlight)] : [];
    let at = 0;
    const letters = parts.map((part) => {
      const level = levels[at] ?? 0;
      const highlighted = highlights.some(
        ({ index, 0: { length } }) => at >= index && at < index + length,
      );
      at += part.text.length;
      return { ...part, level, highlighted };
    });
    return wordRanges(parts.map((part) => part.text)).flatMap(([start, end]) => {
      const word = letters.slice(start, end);
      return this.#canShape(word) ? word : spelled(word, style);
    });
  }

  /** Some marks in places where no language has them make the shaper throw, or cover other text. */
  #canShape(word: readonly Letter[]): boolean {
    if (word.every(({ text }) => ASCII.test(text))) return true;
    if (PILED_MARKS.test(word.map(({ text }) => text).join(''))) return false;
    try {
      this.#runs(word, TEXT.body);
      for (const { text, font } of word) this.#measure(text, font, 1);
      return true;
    } catch {
      return false;
    }
  }

  #width(letters: readonly Letter[], style: TextStyle): number {
    return this.#runs(letters, style).reduce((sum, run) => sum + run.width, 0);
  }

  /** A space at the end is drawn, so that a reader's software parts the words, but takes no room. */
  #line(letters: readonly Letter[], style: TextStyle): Line {
    const inked = letters.at(-1)?.text === ' ' ? letters.slice(0, -1) : letters;
    const text = inked.map((letter) => letter.text).join('');
    const rightToLeft = hasRightToLeft(text);
    return {
      runs: visualOrder(this.#runs(rightToLeft ? inked : letters, style)),
      width: this.#width(inked, style),
      spoken: rightToLeft ? text : null,
    };
  }

  #runs(letters: readonly Letter[], style: TextStyle): Run[] {
    const runs: Run[] = [];
    let start = 0;
    for (let end = 1; end <= letters.length; end++) {
      const first = letters[start];
      const next = letters[end];
      if (first === undefined || (next !== undefined && sameRun(first, next))) continue;
      const parts = letters.slice(start, end).map((letter) => letter.text);
      const text = shapingText(parts, first.level);
      const width = this.#measure(text, first.font, style.size);
      runs.push({
        font: first.font,
        text,
        width,
        level: first.level,
        highlighted: first.highlighted,
      });
      start = end;
    }
    return runs;
  }
}

/** Right-to-left runs end at spaces: the shaper turns words, not sentences. */
function sameRun(a: Letter, b: Letter): boolean {
  const turned = a.level % 2 === 1;
  return (
    a.font === b.font &&
    a.level === b.level &&
    a.highlighted === b.highlighted &&
    !(turned && (a.text === ' ' || b.text === ' '))
  );
}

/** A word by its code points, for the letters that cannot be set. */
function spelled(word: readonly Letter[], { font }: TextStyle): Letter[] {
  const named = word.map(({ text }) => (ASCII.test(text) ? text : codePoints(text))).join('');
  return Array.from(named, (text) => ({ text, font, level: 0, highlighted: false }));
}
