import type { FontName } from './fonts';

/** All lengths in PDF points (1/72 inch). */
export const A4 = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 74, right: 62, bottom: 66, left: 62 } as const;
export const CONTENT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** One accent; everything else is a grey that survives a black and white print. */
export const COLOR = {
  ink: '#1c2126',
  quiet: '#58616a',
  rule: '#c9ced3',
  shade: '#eef1f3',
  band: '#cfd8de',
  accent: '#0b4f6c',
  late: '#b3541e',
  highlight: '#ffec8b',
} as const;

/** How a text is set; `leading` is the distance between baselines as a multiple of `size`. */
export type TextStyle = Readonly<{
  font: FontName;
  size: number;
  leading: number;
  color: string;
  /** Parts of the text that are drawn on a coloured ground. */
  highlight?: RegExp;
}>;

const body = { font: 'regular', size: 9.5, leading: 1.45, color: COLOR.ink } as const;

export const TEXT = {
  title: { ...body, font: 'bold', size: 25, leading: 1.2, color: COLOR.accent },
  subtitle: { ...body, size: 13, leading: 1.35, color: COLOR.quiet },
  heading1: { ...body, font: 'bold', size: 17, leading: 1.25, color: COLOR.accent },
  heading2: { ...body, font: 'bold', size: 11.5, leading: 1.3 },
  heading3: { ...body, font: 'bold', size: 9.5, leading: 1.3, color: COLOR.quiet },
  lead: { ...body, size: 11, leading: 1.5 },
  letter: { ...body, size: 10, leading: 1.4 },
  letterStrong: { ...body, font: 'bold', size: 10, leading: 1.4 },
  body,
  strong: { ...body, font: 'bold' },
  note: { ...body, size: 8, leading: 1.4, color: COLOR.quiet },
  cell: { ...body, size: 8.5, leading: 1.35 },
  cellStrong: { ...body, font: 'bold', size: 8.5, leading: 1.35 },
  cellQuiet: { ...body, size: 8, leading: 1.35, color: COLOR.quiet },
  columnHeader: { ...body, font: 'bold', size: 8, leading: 1.3, color: COLOR.quiet },
  code: { ...body, font: 'mono', size: 7.5, leading: 1.4 },
  codeSmall: { ...body, font: 'mono', size: 6.4, leading: 1.35, color: COLOR.quiet },
  amount: { ...body, font: 'bold', size: 8.5, leading: 1.35 },
  furniture: { ...body, size: 7.5, leading: 1.2, color: COLOR.quiet },
  chart: { ...body, size: 7, leading: 1.2, color: COLOR.quiet },
} as const satisfies Record<string, TextStyle>;

export type TextLook = keyof typeof TEXT;

export function lineHeight(style: TextStyle): number {
  return style.size * style.leading;
}
