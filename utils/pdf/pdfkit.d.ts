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
    interface PDFOutline {
      addItem(title: string, options?: { expanded?: boolean; top?: number }): PDFOutline;
    }
  }
}
