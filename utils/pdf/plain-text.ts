import { FONT_NAMES, type FontName } from './fonts';
import { point, rgb } from './operands';
import type { Paper } from './paper';
import type { TextStyle } from './theme';

/** In every text font, of a single unit each, never joined nor turned: most mail is nothing else. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\xff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac]*$/;
/** Plain letters' UTF-16 units are below this. */
const BEYOND_PLAIN = 0x2100;

export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * Plain text set letter by letter, without the shaper and most of pdfkit's calls, which take most of
 * the time of a long document: each letter has one glyph, and no pair of them is kerned.
 */
export class PlainText {
  readonly #paper: Paper;
  readonly #faces: ReadonlyMap<FontName, Face>;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#faces = new Map(FONT_NAMES.map((name) => [name, new Face(paper, name)]));
  }

  /** Measures parts of a text, in points; each letter is looked up once. */
  widths(text: string, font: FontName, size: number): (start: number, end: number) => number {
    const face = this.#face(font);
    const ends = [0];
    let width = 0;
    for (let at = 0; at < text.length; at++) {
      width += face.letter(text.charCodeAt(at)).width;
      ends.push(width);
    }
    return (start, end) => (((ends[end] ?? 0) - (ends[start] ?? 0)) * size) / 1000;
  }

  /** Draws a text with its left end and baseline at a point. */
  draw(
    text: string,
    font: FontName,
    { size, color }: TextStyle,
    x: number,
    baseline: number,
  ): void {
    const face = this.#face(font);
    const { operators } = this.#paper;
    const look = `${rgb(color)} rg /${face.onPage()} ${size} Tf`;
    // pdfkit's pages count from the top: letters would stand on their heads.
    const place = `1 0 0 -1 ${point(x, baseline)} Tm`;
    operators.text(`BT ${look} ${place} (`);
    for (let at = 0; at < text.length; at++) operators.text(face.letter(text.charCodeAt(at)).code);
    operators.text(') Tj ET\n');
  }

  #face(name: FontName): Face {
    const face = this.#faces.get(name);
    if (face === undefined) throw new Error(`No font ${name}`);
    return face;
  }
}

/** A letter's code in the font as it is embedded, ready for a string; its width in thousandths of the size. */
type Letter = Readonly<{ code: string; width: number }>;

/** A font of the document, whose letters are looked up once. */
class Face {
  readonly #paper: Paper;
  readonly #name: FontName;
  /** By UTF-16 unit. */
  readonly #letters = new Array<Letter | undefined>(BEYOND_PLAIN);

  constructor(paper: Paper, name: FontName) {
    this.#paper = paper;
    this.#name = name;
  }

  /** Of a UTF-16 unit. */
  letter(unit: number): Letter {
    const known = this.#letters[unit];
    if (known !== undefined) return known;
    const letter = this.#embed(unit);
    this.#letters[unit] = letter;
    return letter;
  }

  /** Makes the font known to the page, and gives its name there. */
  onPage(): string {
    const font = this.#font();
    this.#paper.page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  #embed(unit: number): Letter {
    const { font, subset, widths, unicode, scale } = this.#font();
    const glyph = font.glyphForCodePoint(unit);
    const code = subset.includeGlyph(glyph.id);
    const width = glyph.advanceWidth * scale;
    widths[code] ??= width;
    unicode[code] ??= [unit];
    return { code: escaped(String.fromCharCode(code >> 8, code & 0xff)), width };
  }

  #font(): PDFKit.EmbeddedFont {
    return this.#paper.font(this.#name)._font;
  }
}

/** Bytes as they stand between the brackets of a string (ISO 32000-1, 7.3.4.2). */
function escaped(bytes: string): string {
  return bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');
}
