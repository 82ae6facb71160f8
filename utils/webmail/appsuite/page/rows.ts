import type { Decoration, Row, RowMarks } from '@/utils/webmail/page';
import { BADGE_CLASS, drawBadge } from './badge';
import { parseCid } from './cid';
import { DIVIDER_CLASS, drawDivider, isDivider } from './divider';
import { SELECTORS } from './selectors';

const ROWS = `${SELECTORS.list} ${SELECTORS.row}`;

/**
 * Puts our marks on the rows of the list and keeps them there. The page empties the second child of
 * a row when it redraws it, so a mark stands at the row's end; and it recycles rows, so a mark is
 * tied to the row's cid. Only the nodes that a mutation names are looked at; the whole list only
 * when rows came, went or moved, once per frame, to see where the divider belongs.
 */
export function decorateRows(
  document: Document,
  marks: () => RowMarks,
  signal: AbortSignal,
): Decoration {
  const everyRow = () => [...document.querySelectorAll(ROWS)];
  let placing = false;
  const placeSoon = () => {
    if (placing) return;
    placing = true;
    requestAnimationFrame(() => {
      placing = false;
      if (!signal.aborted) drawDivider(everyRow(), readRow, marks());
    });
  };
  const observer = new MutationObserver((mutations) => {
    const rows = new Set<Element>();
    let moved = false;
    for (const mutation of mutations) moved = collectRows(mutation, rows) || moved;
    const { badgeOf } = marks();
    for (const row of rows) if (row.isConnected) drawMark(row, badgeOf);
    if (moved) placeSoon();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-cid'],
  });
  const refresh = () => {
    const { badgeOf } = marks();
    for (const row of everyRow()) drawMark(row, badgeOf);
    placeSoon();
  };
  refresh();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const mark of document.querySelectorAll(`.${BADGE_CLASS}, .${DIVIDER_CLASS}`)) {
        mark.remove();
      }
    },
    { once: true },
  );
  return { refresh };
}

function drawMark(element: Element, badgeOf: RowMarks['badgeOf']): void {
  const row = readRow(element);
  drawBadge(element, row && badgeOf(row));
}

/** Null where a row is none of a message. */
export function readRow(row: Element): Row | null {
  const message = parseCid(row.getAttribute('data-cid') ?? '');
  if (!message) return null;
  const isThread = row.querySelector(SELECTORS.threadSize) !== null;
  return { ...message, threadRows: isThread ? (row.parentElement?.childElementCount ?? 0) : null };
}

/**
 * Gathers the rows that a mutation named; true where rows came, went or became others. It runs for
 * every node that the page touches, so it asks for names before it matches selectors, looks no
 * further up than a row's content, and takes no list of nodes that it does not need.
 */
function collectRows(mutation: MutationRecord, rows: Set<Element>): boolean {
  const { target } = mutation;
  if (!(target instanceof Element)) return false;
  if (target.localName === 'ul' && target.matches(SELECTORS.list)) {
    for (const node of mutation.addedNodes) if (isRow(node)) rows.add(node);
    return true;
  }
  const row = target.localName === 'li' ? target : target.parentElement;
  if (row?.localName === 'li') {
    // A row drawn again may have become a conversation, or have lost what stood at its end.
    if (!rows.has(row)) {
      if (!row.matches(ROWS)) return false;
      rows.add(row);
    }
    if (row !== target) return false;
    return mutation.type === 'attributes' || [...mutation.removedNodes].some(isDivider);
  }
  const before = rows.size;
  for (const node of mutation.addedNodes) {
    if (!(node instanceof Element) || !node.firstElementChild) continue;
    for (const found of node.querySelectorAll(ROWS)) rows.add(found);
  }
  return rows.size > before;
}

const isRow = (node: Node): node is Element =>
  node instanceof Element && node.matches(SELECTORS.row);
