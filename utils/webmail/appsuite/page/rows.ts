import type { MessageRef } from '@/utils/mail/message';
import type { Decoration, RowBadge } from '@/utils/webmail/page';
import { parseCid } from './cid';
import { SELECTORS } from './selectors';

const BADGE_CLASS = 'postapersa-badge';

/**
 * Puts badges on the rows of the list and keeps them there. The page empties the second child of a
 * row when it redraws it, so a badge is the row's last child; and it recycles rows, so a badge is
 * tied to the row's cid. Only the nodes that a mutation names are looked at, never the whole list.
 */
export function decorateRows(
  document: Document,
  badgeOf: (message: MessageRef) => RowBadge | null,
  signal: AbortSignal,
): Decoration {
  const observer = new MutationObserver((mutations) => {
    const rows = new Set<Element>();
    for (const mutation of mutations) collectRows(mutation, rows);
    for (const row of rows) if (row.isConnected) draw(row, badgeOf);
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-cid'],
  });
  const everyRow = () => document.querySelectorAll(`${SELECTORS.list} ${SELECTORS.row}`);
  const refresh = () => {
    for (const row of everyRow()) draw(row, badgeOf);
  };
  refresh();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const badge of document.querySelectorAll(`.${BADGE_CLASS}`)) badge.remove();
    },
    { once: true },
  );
  return { refresh };
}

function collectRows(mutation: MutationRecord, rows: Set<Element>): void {
  if (mutation.type === 'attributes') {
    if (isRow(mutation.target)) rows.add(mutation.target as Element);
    return;
  }
  for (const node of mutation.addedNodes) {
    if (isRow(node)) rows.add(node as Element);
    else if (node instanceof Element && node.firstElementChild) {
      for (const row of node.querySelectorAll(SELECTORS.row)) rows.add(row);
    }
  }
  // A redrawn row may have lost what stood at its end.
  if (isRow(mutation.target)) rows.add(mutation.target as Element);
}

const isRow = (node: Node): boolean =>
  node instanceof Element && node.matches(`${SELECTORS.list} ${SELECTORS.row}`);

function draw(row: Element, badgeOf: (message: MessageRef) => RowBadge | null): void {
  const message = parseCid(row.getAttribute('data-cid') ?? '');
  const badge = message && badgeOf(message);
  const drawn = row.querySelector(`:scope > .${BADGE_CLASS}`);
  if (!badge) {
    drawn?.remove();
    return;
  }
  const isDrawn =
    drawn === row.lastElementChild &&
    drawn?.textContent === badge.text &&
    drawn.getAttribute('data-kind') === badge.kind;
  if (isDrawn) return;
  drawn?.remove();
  const element = row.ownerDocument.createElement('span');
  element.className = BADGE_CLASS;
  element.dataset.kind = badge.kind;
  element.textContent = badge.text;
  row.append(element);
}
