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
      /** Bytes of the file so far. */
      _offset: number;
      /** Writes to the file: bytes, or a line of Latin-1. */
      _write(part: string | Uint8Array): void;
      /** Hands bytes of the file to its reader; null is its end. */
      push(bytes: Uint8Array | null): boolean;
    }
    interface PDFOutline {
      addItem(title: string, options?: { expanded?: boolean; top?: number }): PDFOutline;
    }
  }
}
