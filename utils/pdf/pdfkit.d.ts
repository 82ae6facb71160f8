import type { Font } from 'fontkit';
import 'pdfkit';

/** What pdfkit 0.20 takes and its published types do not say. */
declare global {
  namespace PDFKit {
    namespace Mixins {
      interface StructureElementOptions {
        /** Of a TH: which cells it heads. */
        scope?: 'Row' | 'Column' | 'Both';
        /** Left, top, right and bottom in points from the page's top left corner. */
        bbox?: [number, number, number, number];
        placement?: 'Block' | 'Inline';
      }
    }
    /** A font of the document, cut down to the glyphs that it shows. */
    interface EmbeddedFont {
      /** Its name on a page that lists `ref()` among its fonts. */
      readonly id: string;
      ref(): object;
      readonly font: Font;
      /** Thousandths of the size that one of the font's units makes. */
      readonly scale: number;
      /** Gives the code by which the document shows a glyph. */
      readonly subset: { includeGlyph(glyph: number): number };
      /** By code: width in thousandths of the size, and what a reader's software copies. */
      readonly widths: number[];
      readonly unicode: (readonly number[])[];
    }
    interface PDFDocument {
      /** The font chosen last. */
      readonly _font: EmbeddedFont;
    }
    interface PDFOutline {
      addItem(title: string, options?: { expanded?: boolean; top?: number }): PDFOutline;
    }
  }
}
