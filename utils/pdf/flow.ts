import type { Canvas } from './canvas';
import { A4, CONTENT_WIDTH, lineHeight, MARGIN, type TextStyle } from './theme';
import type { Line } from './typesetter';

type Element = PDFKit.PDFStructureElement;
type ElementOptions = PDFKit.Mixins.StructureElementOptions;

/** Text runs from page to page here, and the structure that a screen reader follows grows along. */
export class Flow {
  readonly left = MARGIN.left;
  readonly width = CONTENT_WIDTH;
  readonly bottom = A4.height - MARGIN.bottom;
  y: number = MARGIN.top;
  /** Draws what repeats at the top of each new page. */
  #repeat: (() => void) | null = null;
  readonly #elements: Element[] = [];

  constructor(readonly canvas: Canvas) {
    const root = canvas.doc.struct('Document');
    canvas.doc.addStructure(root);
    this.#elements.push(root);
    this.#addPage();
  }

  get room(): number {
    return this.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y <= MARGIN.top;
  }

  /** Goes on on a new page. */
  newPage(): void {
    this.#addPage();
    this.#repeat?.();
  }

  /** While `body` runs, `repeat` draws at the top of each page that it begins. */
  repeating(repeat: () => void, body: () => void): void {
    this.#repeat = repeat;
    body();
    this.#repeat = null;
  }

  /** Makes sure of a height on this page or takes the next. */
  need(height: number): void {
    if (height > this.room && !this.atTop) this.newPage();
  }

  /** Space that a page break swallows. */
  space(height: number): void {
    if (!this.atTop) this.y += height;
  }

  /** Everything that `body` sets becomes part of one structure element. */
  element(type: string, body: (element: Element) => void, options: ElementOptions = {}): void {
    const element = this.open(type, options);
    this.#elements.push(element);
    body(element);
    this.#elements.pop();
    element.end();
  }

  /** A structure element at this place, for a caller that fills several side by side and ends them. */
  open(type: string, options: ElementOptions = {}): Element {
    const element = this.canvas.doc.struct(type, options);
    this.#elements.at(-1)?.add(element);
    return element;
  }

  /** Marks what `draw` puts on this page as content of an element. */
  content(element: Element, type: string, draw: () => void): void {
    const { doc } = this.canvas;
    element.add(doc.markStructureContent(type));
    draw();
    doc.endMarkedContent();
  }

  /**
   * Sets lines one below the other as content of an element, over as many pages as they take; the
   * last one never stands alone on a page.
   */
  lines(
    element: Element,
    type: string,
    lines: readonly Line[],
    style: TextStyle,
    x: number,
    align: 'left' | 'right' = 'left',
  ): void {
    const height = lineHeight(style);
    let done = 0;
    while (done < lines.length) {
      this.need(height);
      const fit = Math.max(1, Math.floor(this.room / height));
      const isLastAlone = fit > 2 && fit === lines.length - done - 1;
      const part = lines.slice(done, done + (isLastAlone ? fit - 1 : fit));
      this.content(element, type, () => {
        for (const line of part) {
          const left = align === 'right' ? this.left + this.width - line.width : x;
          this.canvas.line(line, style, left, this.y + style.size * 0.95);
          this.y += height;
        }
      });
      done += part.length;
    }
  }

  /** Ends the structure; nothing can be set afterwards. */
  end(): void {
    this.#elements.pop()?.end();
  }

  #addPage(): void {
    this.canvas.doc.addPage();
    this.y = MARGIN.top;
  }
}
