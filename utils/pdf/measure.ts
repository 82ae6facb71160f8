import { FONT_NAMES, type FontName } from './fonts';

/** Width of a text in points, set in one font from left to right or as its script wants. */
export type Measure = (text: string, font: FontName, size: number) => number;

/** pdfkit, too, shapes word by word, each with the space after it. */
const WORD_END = /(?<= )/;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Shaping is what costs in a long document: each word is shaped once whatever its size, and a hash
 * in the fixed-pitch font not at all.
 */
export function measureOf(doc: PDFKit.PDFDocument): Measure {
  const widths = new Map(FONT_NAMES.map((name) => [name, new Map<string, number>()]));
  const pitch = doc.font('mono').fontSize(1).widthOfString('0');

  function wordWidth(word: string, font: FontName): number {
    const known = widths.get(font)?.get(word);
    if (known !== undefined) return known;
    const width = doc.font(font).fontSize(1).widthOfString(word);
    widths.get(font)?.set(word, width);
    return width;
  }

  return (text, font, size) => {
    if (font === 'mono' && ASCII.test(text)) return text.length * pitch * size;
    const words = text.split(WORD_END);
    return size * words.reduce((sum, word) => sum + wordWidth(word, font), 0);
  };
}
