import PDFDocument from 'pdfkit';

/**
 * pdfkit's document, which gathers what is drawn on a page and hands it over as one text: pdfkit
 * itself keeps each operator as an array of bytes, a hundred thousand of them in a long document.
 */
export class Paper extends PDFDocument {
  #operators: string[] = [];

  override addContent(operator: string): this {
    this.#operators.push(operator);
    return this;
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    this.#handOver();
    super.addPage(options);
    return this;
  }

  override switchToPage(page: number): PDFKit.PDFPage {
    this.#handOver();
    return super.switchToPage(page);
  }

  override end(): void {
    this.#handOver();
    super.end();
  }

  #handOver(): void {
    if (this.#operators.length === 0) return;
    super.addContent(this.#operators.join('\n'));
    this.#operators = [];
  }
}
