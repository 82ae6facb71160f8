import { FONT_NAMES, fontChoice, type PdfFonts } from './fonts';
import { measureOf } from './measure';
import { point, rgb } from './operands';
import { Paper } from './paper';
import { isPlain, PlainText } from './plain-text';
import { A4, COLOR, MARGIN, type TextStyle } from './theme';
import { type Line, type Run, Typesetter } from './typesetter';

/** What a reader's software shows of a document before its pages. */
export type DocumentFacts = Readonly<{
  title: string;
  language: 'it' | 'en';
  creator: string;
  /** RFC 3339; the only time that the file carries. */
  createdAt: string;
}>;

const IN_PLACE = { lineBreak: false, baseline: 'alphabetic' } as const;
const PDF_UA: string = 'PDF/UA';

/** The paper: a pdfkit document with our fonts, and texts set on it at given places. */
export class Canvas {
  readonly doc: Paper;
  readonly typesetter: Typesetter;
  readonly #plain: PlainText;

  constructor(facts: DocumentFacts, fonts: PdfFonts) {
    this.doc = new Paper({
      autoFirstPage: false,
      bufferPages: true,
      size: [A4.width, A4.height],
      margins: MARGIN,
      font: '',
      pdfVersion: '1.7',
      tagged: true,
      // pdfkit's published types do not know PDF/UA yet.
      subset: PDF_UA as PDFKit.Mixins.PDFSubsets,
      lang: facts.language === 'it' ? 'it-IT' : 'en-GB',
      displayTitle: true,
      info: {
        Title: safeForXml(facts.title),
        Creator: safeForXml(facts.creator),
        Producer: 'pdfkit',
        CreationDate: new Date(facts.createdAt),
      },
    });
    for (const name of FONT_NAMES) this.doc.registerFont(name, fonts[name]);
    this.#plain = new PlainText(this.doc);
    const measure = measureOf(this.doc, this.#plain);
    this.typesetter = new Typesetter(fontChoice(fonts), measure, this.#plain);
  }

  /** Draws one line with its left end and baseline at a point. */
  line(line: Line, style: TextStyle, x: number, baseline: number): void {
    if (line.spoken !== null) this.doc.markContent('Span', { actual: line.spoken });
    let at = x;
    for (const run of line.runs) {
      if (run.highlighted) this.#highlight(at, baseline, run.width, style);
      this.#run(run, style, at, baseline);
      at += run.width;
    }
    if (line.spoken !== null) this.doc.endMarkedContent();
  }

  #run({ text, font }: Run, style: TextStyle, x: number, baseline: number): void {
    if (isPlain(text)) {
      this.#plain.draw(text, font, style, x, baseline);
    } else {
      this.doc.fillColor(style.color);
      this.doc.font(font).fontSize(style.size).text(text, x, baseline, IN_PLACE);
    }
  }

  #highlight(x: number, baseline: number, width: number, { size }: TextStyle): void {
    this.doc.rect(x, baseline - size * 0.9, width, size * 1.2).fill(COLOR.highlight);
  }

  /** Writes around a point as much of a text as goes on one line of a width. */
  label(
    text: string,
    style: TextStyle,
    x: number,
    baseline: number,
    align: 'left' | 'center' | 'right' = 'left',
    width: number = A4.width,
  ): void {
    const [line] = this.typesetter.lines(text, style, width);
    if (line === undefined) return;
    const shift = { left: 0, center: line.width / 2, right: line.width }[align];
    this.line(line, style, x - shift, baseline);
  }

  /** A straight line, as decoration. */
  rule(x1: number, y1: number, x2: number, y2: number, color: string, width = 0.5): void {
    const [from, to] = [point(x1, y1), point(x2, y2)];
    this.doc.addContent(`${width} w ${rgb(color)} RG ${from} m ${to} l S`);
  }

  /** Drawing that says nothing to a screen reader. */
  artifact(draw: () => void): void {
    this.doc.addContent('/Artifact <</Type /Layout>> BDC');
    draw();
    this.doc.addContent('EMC');
  }
}

/** pdfkit writes the title into the XMP packet as it comes. */
function safeForXml(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:;@_+()/–—-]/gu, '·');
}
