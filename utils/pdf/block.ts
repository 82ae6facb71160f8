import type { Canvas } from './canvas';
import type { TextLook } from './theme';

/** A text and how it looks; a bare string takes the look of its place. */
export type Styled = Readonly<{ text: string; look: TextLook }>;

/** What a cell holds, one below the other. */
export type Cell = string | Styled | readonly Styled[];

export type Column = Readonly<{
  header: string;
  /** Share of the table's width; the shares of a table need not add up to one. */
  width: number;
  align?: 'left' | 'right';
}>;

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

export type Table = Readonly<{
  kind: 'table';
  /** Said to a screen reader before the table. */
  summary: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** The first cell of each row names the row. */
  rowHeaders?: boolean;
  /** Many short rows: less space around each. */
  dense?: boolean;
}>;

/** Two columns: what it is, and what is known of it. */
export type Facts = Readonly<{
  kind: 'facts';
  summary: string;
  rows: readonly Fact[];
  dense?: boolean;
}>;
export type Fact = readonly [label: string, value: Cell];

export type Figure = Readonly<{
  kind: 'figure';
  /** Says in words what the drawing shows. */
  alt: string;
  height: number;
  draw: (canvas: Canvas, box: Box) => void;
}>;

/** How a text is set where it does not take the look of its place. */
export type Setting = Readonly<{
  look?: TextLook;
  /** What a reader must not overlook is drawn on a coloured ground; a global expression. */
  highlight?: RegExp;
}>;

/** A document is a list of these, from top to bottom; where pages break is not their business. */
export type Block =
  | Readonly<{ kind: 'title'; text: string; subtitle: string }>
  | (Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }> & Setting)
  | (Readonly<{ kind: 'paragraph'; text: string; align?: 'left' | 'right' }> & Setting)
  | (Readonly<{ kind: 'list'; items: readonly string[]; ordered?: boolean }> & Setting)
  | Readonly<{ kind: 'code'; lines: readonly string[] }>
  | Table
  | Facts
  | Figure
  | Readonly<{ kind: 'space'; height: number }>
  /** What follows takes the next page where less than this height is left. */
  | Readonly<{ kind: 'room'; height: number }>
  | Readonly<{ kind: 'page-break' }>;
