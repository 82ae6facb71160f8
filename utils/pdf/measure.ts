import { FONT_NAMES, type FontName } from './fonts';
import { isPlain, type PlainText } from './plain-text';

/** Width of a text in points, set in one font from left to right or as its script wants. */
export type Measure = (text: string, font: FontName, size: number) => number;

/** pdfkit, too, shapes word by word, each with the space after it. */
const WORD_END = /(?<= )/;

/** Each word that must be shaped is shaped once, whatever its size. */
export function measureOf(doc: PDFKit.PDFDocument, plain: PlainText): Measure {
  const widths = new Map(FONT_NAMES.map((name) => [name, new Map<string, number>()]));

  function wordWidth(word: string, font: FontName): number {
    const known = widths.get(font)?.get(word);
    if (known !== undefined) return known;
    const width = doc.font(font).fontSize(1).widthOfString(word);
    widths.get(font)?.set(word, width);
    return width;
  }

  return (text, font, size) => {
    if (isPlain(text)) return plain.widths(text, font, size)(0, text.length);
    const words = text.split(WORD_END);
    return size * words.reduce((sum, word) => sum + wordWidth(word, font), 0);
  };
}
