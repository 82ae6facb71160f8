import type { Row, RowMarks } from '@/utils/webmail/page';
import { BADGE_CLASS, SHOWN_BY_OUR_STYLES } from './badge';

export const DIVIDER_CLASS = 'postapersa-divider';

export const isDivider = (node: Node) =>
  node instanceof Element && node.classList.contains(DIVIDER_CLASS);

/** A conversation that got an answer since we asked stands elsewhere than we think: a few may. */
const OUT_OF_ORDER = 0.05;

/** Draws the divider over the row where it belongs, and nowhere else. */
export function drawDivider(
  rows: readonly Element[],
  read: (row: Element) => Row | null,
  { divider, receivedOf }: Pick<RowMarks, 'divider' | 'receivedOf'>,
): void {
  const received = rows.map((row) => {
    const known = divider && read(row);
    return known ? receivedOf(known) : null;
  });
  const below = divider && rows[dividedAt(received, divider.at) ?? -1];
  for (const row of rows) {
    for (const stale of row.querySelectorAll(`:scope > .${DIVIDER_CLASS}`)) {
      if (row !== below || stale.textContent !== divider?.text) stale.remove();
    }
  }
  if (!below || below.querySelector(`:scope > .${DIVIDER_CLASS}`)) return;
  const element = below.ownerDocument.createElement('span');
  element.className = DIVIDER_CLASS;
  element.style.display = SHOWN_BY_OUR_STYLES;
  element.textContent = divider.text;
  // The row is an option of a listbox: the line between two of them is no part of its name. What it
  // says, the panel says first.
  element.setAttribute('aria-hidden', 'true');
  below.insertBefore(element, below.querySelector(`:scope > .${BADGE_CLASS}`));
}

/**
 * The row over which the line at an instant belongs, by the times at which the rows were received
 * (epoch ms, null where unknown). Null where the rows are not in the order of receipt, or where the
 * line is not between two of them.
 */
export function dividedAt(received: readonly (number | null)[], at: number): number | null {
  const known = received.flatMap((ms, row) => (ms === null ? [] : [{ ms, row }]));
  const order = orderOf(known.map(({ ms }) => ms));
  if (order === null) return null;
  const isAbove = ({ ms }: { ms: number }) => (order === 'newest-first' ? ms >= at : ms < at);
  const lastAbove = known.findLastIndex(isAbove);
  const [above, below] = [known[lastAbove], known[lastAbove + 1]];
  // Rows of which nothing is known in between: then this is no list of what was received.
  return above && below?.row === above.row + 1 ? below.row : null;
}

function orderOf(times: readonly number[]): 'newest-first' | 'oldest-first' | null {
  let rises = 0;
  let falls = 0;
  for (let row = 1; row < times.length; row++) {
    const step = (times[row] as number) - (times[row - 1] as number);
    if (step > 0) rises++;
    else if (step < 0) falls++;
  }
  const few = (rises + falls) * OUT_OF_ORDER;
  if (falls > 0 && rises <= few) return 'newest-first';
  return rises > 0 && falls <= few ? 'oldest-first' : null;
}
