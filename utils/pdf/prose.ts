import type { Block, Setting } from './block';
import type { Flow } from './flow';
import { legibleLines } from './legible';
import { COLOR, lineHeight, TEXT, type TextLook, type TextStyle } from './theme';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const SPACE_BEFORE_HEADING = { 1: 22, 2: 15, 3: 9 } as const;
const SPACE_AFTER_HEADING = { 1: 8, 2: 4, 3: 2 } as const;
const LIST_INDENT = 15;
/** Broken over two pages, so short a text would leave a line alone. */
const UNBROKEN_LINES = 3;

export function setTitle(flow: Flow, { text, subtitle }: Of<'title'>): void {
  const { canvas } = flow;
  canvas.artifact(() => {
    canvas.doc.rect(flow.left, flow.y, 46, 4).fill(COLOR.accent);
  });
  flow.y += 26;
  setLines(flow, 'H1', text, TEXT.title);
  flow.space(6);
  setLines(flow, 'P', subtitle, TEXT.subtitle);
  flow.space(20);
}

/** `kept` is the height of what follows that must stand on the heading's page. */
export function setHeading(flow: Flow, heading: Of<'heading'>, kept: number): void {
  const { level, text } = heading;
  const style = styleOf(heading, `heading${level}`);
  const lines = flow.canvas.typesetter.lines(text, style, flow.width);
  flow.space(SPACE_BEFORE_HEADING[level]);
  flow.need(lines.length * lineHeight(style) + SPACE_AFTER_HEADING[level] + kept);
  flow.element(`H${level}`, (element) => {
    flow.lines(element, `H${level}`, lines, style, flow.left);
  });
  flow.space(SPACE_AFTER_HEADING[level]);
}

/** A text of the user keeps its line breaks. */
export function setParagraph(flow: Flow, paragraph: Of<'paragraph'>): void {
  const style = styleOf(paragraph, 'body');
  setLines(flow, 'P', paragraph.text, style, paragraph.align);
  flow.space(lineHeight(style) * 0.45);
}

export function setCode(flow: Flow, { lines }: Of<'code'>): void {
  const style = TEXT.code;
  const set = lines.flatMap((text) =>
    flow.canvas.typesetter.lines(text, style, flow.width - LIST_INDENT),
  );
  flow.need(Math.min(set.length, 12) * lineHeight(style));
  flow.element('P', () => {
    flow.element('Code', (element) => {
      flow.lines(element, 'Code', set, style, flow.left + LIST_INDENT);
    });
  });
  flow.space(8);
}

export function setList(flow: Flow, list: Of<'list'>): void {
  const { items, ordered = false } = list;
  const style = styleOf(list, 'body');
  flow.element('L', () => {
    items.forEach((item, index) => {
      const label = ordered ? `${index + 1}.` : '–';
      const lines = flow.canvas.typesetter.lines(item, style, flow.width - LIST_INDENT);
      flow.need(Math.min(lines.length, UNBROKEN_LINES) * lineHeight(style));
      flow.element('LI', () => {
        flow.element('Lbl', (element) => {
          flow.content(element, 'Lbl', () => {
            flow.canvas.label(label, style, flow.left, flow.y + style.size * 0.95);
          });
        });
        flow.element('LBody', (element) => {
          flow.lines(element, 'LBody', lines, style, flow.left + LIST_INDENT);
        });
      });
      flow.space(2);
    });
  });
  flow.space(6);
}

export function setFigure(flow: Flow, { alt, height, draw }: Of<'figure'>): void {
  flow.need(height);
  const { left, width, y } = flow;
  const bbox: [number, number, number, number] = [left, y, left + width, y + height];
  flow.element(
    'Figure',
    (element) => {
      flow.content(element, 'Figure', () => {
        draw(flow.canvas, { x: left, y, width, height });
      });
    },
    { alt, bbox, placement: 'Block' },
  );
  flow.y += height;
  flow.space(8);
}

function styleOf({ look, highlight }: Setting, place: TextLook): TextStyle {
  const style = TEXT[look ?? place];
  return highlight ? { ...style, highlight } : style;
}

function setLines(
  flow: Flow,
  type: 'H1' | 'P',
  text: string,
  style: TextStyle,
  align: 'left' | 'right' = 'left',
): void {
  const lines = legibleLines(text).flatMap((line) =>
    flow.canvas.typesetter.lines(line, style, flow.width),
  );
  if (lines.length <= UNBROKEN_LINES) flow.need(lines.length * lineHeight(style));
  flow.element(type, (element) => flow.lines(element, type, lines, style, flow.left, align));
}
