import type { Block } from './block';
import type { Flow } from './flow';
import { legibleLines } from './legible';
import { COLOR, lineHeight, TEXT, type TextLook } from './theme';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const SPACE_BEFORE_HEADING = { 1: 22, 2: 15, 3: 9 } as const;
const SPACE_AFTER_HEADING = { 1: 8, 2: 4, 3: 2 } as const;
const LIST_INDENT = 15;

export function setTitle(flow: Flow, { text, subtitle }: Of<'title'>): void {
  const { canvas } = flow;
  canvas.artifact(() => {
    canvas.doc.rect(flow.left, flow.y, 46, 4).fill(COLOR.accent);
  });
  flow.y += 26;
  setLines(flow, 'H1', text, 'title');
  flow.space(6);
  setLines(flow, 'P', subtitle, 'subtitle');
  flow.space(20);
}

/** `kept` is the height of what follows that must stand on the heading's page. */
export function setHeading(flow: Flow, { level, text }: Of<'heading'>, kept: number): void {
  const look = `heading${level}` as const;
  const lines = flow.canvas.typesetter.lines(text, TEXT[look], flow.width);
  flow.space(SPACE_BEFORE_HEADING[level]);
  flow.need(lines.length * lineHeight(TEXT[look]) + SPACE_AFTER_HEADING[level] + kept);
  flow.element(`H${level}`, (element) => {
    flow.lines(element, `H${level}`, lines, TEXT[look], flow.left);
  });
  flow.space(SPACE_AFTER_HEADING[level]);
}

/** A text of the user keeps its line breaks. */
export function setParagraph(flow: Flow, { text, look = 'body' }: Of<'paragraph'>): void {
  setLines(flow, 'P', text, look);
  flow.space(lineHeight(TEXT[look]) * 0.45);
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

export function setList(flow: Flow, { items, ordered = false }: Of<'list'>): void {
  const style = TEXT.body;
  flow.element('L', () => {
    items.forEach((item, index) => {
      const label = ordered ? `${index + 1}.` : '–';
      const lines = flow.canvas.typesetter.lines(item, style, flow.width - LIST_INDENT);
      flow.need(Math.min(lines.length, 2) * lineHeight(style));
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

function setLines(flow: Flow, type: 'H1' | 'P', text: string, look: TextLook): void {
  const style = TEXT[look];
  const lines = legibleLines(text).flatMap((line) =>
    flow.canvas.typesetter.lines(line, style, flow.width),
  );
  flow.element(type, (element) => flow.lines(element, type, lines, style, flow.left));
}
