import { useState } from 'preact/hooks';

/** Height of a row of the table, px; the stylesheet sets the same. */
export const ROW_HEIGHT = 44;
/** Rows drawn beyond the edges, so that scrolling shows no blank. */
const MARGIN = 12;
/** What fits the tallest frame that the stylesheet allows. */
const VISIBLE = Math.ceil(560 / ROW_HEIGHT);

export type RowWindow = {
  first: number;
  /** Exclusive. */
  last: number;
  /** Blank above and below, px. */
  before: number;
  after: number;
};

/** Which of `count` rows to draw when the frame is scrolled by `scrollTop` px. */
export function rowWindow(count: number, scrollTop: number): RowWindow {
  const top = Math.floor(scrollTop / ROW_HEIGHT);
  const first = Math.min(Math.max(0, top - MARGIN), Math.max(0, count - VISIBLE));
  const last = Math.min(count, top + VISIBLE + MARGIN);
  return {
    first,
    last,
    before: first * ROW_HEIGHT,
    after: (count - last) * ROW_HEIGHT,
  };
}

/** Draws only the rows in view; thousands of others are two blanks. */
export function useRowWindow(count: number) {
  const [scrollTop, setScrollTop] = useState(0);
  return {
    ...rowWindow(count, scrollTop),
    onScroll: (event: { currentTarget: { scrollTop: number } }) =>
      setScrollTop(event.currentTarget.scrollTop),
  };
}
