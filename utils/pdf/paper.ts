import PDFDocument from 'pdfkit';
import { Written } from './written';

/**
 * pdfkit's document, which gathers what is drawn on a page, and what is written to the file: pdfkit
 * itself keeps each operator and each line as an array of bytes, a hundred thousand of them in a
 * long document.
 */
export class Paper extends PDFDocument {
  /** The operators of the page that is drawn on, each with the end of its line. */
  readonly operators = new Written();
  readonly #file = new Written();

  override addContent(operator: string): this {
    this.operators.text(operator);
    this.operators.text('\n');
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

  override _write(part: string | Uint8Array): void {
    // The file's first lines are written before this class has its fields.
    if (!(#file in this)) {
      super._write(part);
    } else if (typeof part === 'string') {
      this.#file.text(part);
      this.#file.text('\n');
      this._offset += part.length + 1;
    } else {
      this.#file.bytes(part);
      this._offset += part.length;
    }
  }

  override push(bytes: Uint8Array | null): boolean {
    if (bytes === null) super.push(this.#file.take());
    return super.push(bytes);
  }

  #handOver(): void {
    const operators = this.operators.take();
    if (operators.length > 0) super.addContent(operators);
  }
}
