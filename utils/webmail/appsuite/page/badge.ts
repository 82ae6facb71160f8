import type { RowBadge } from '@/utils/webmail/page';

/** contract.md fixes the name, and that a badge is its row's last child. */
export const BADGE_CLASS = 'postapersa-badge';

/** A mark shows only where the extension's own style sheet (`page.css`) is on the page. */
export const SHOWN_BY_OUR_STYLES = 'var(--postapersa, none)';

/** Draws a row's badge, or takes it off; writes nothing where it stands as it should. */
export function drawBadge(row: Element, badge: RowBadge | null): void {
  const last = row.lastElementChild;
  const drawn = badgeIn(row);
  if (!badge) {
    drawn?.remove();
    return;
  }
  const isDrawn =
    drawn === last &&
    drawn?.textContent === badge.text &&
    drawn.getAttribute('data-kind') === badge.kind;
  if (isDrawn) return;
  drawn?.remove();
  const element = row.ownerDocument.createElement('span');
  element.className = BADGE_CLASS;
  element.style.display = SHOWN_BY_OUR_STYLES;
  element.dataset.kind = badge.kind;
  element.textContent = badge.text;
  row.append(element);
}

/** From the end, where it stands: this is asked of every row that the page draws again. */
function badgeIn(row: Element): Element | null {
  let child = row.lastElementChild;
  while (child && !child.classList.contains(BADGE_CLASS)) child = child.previousElementSibling;
  return child;
}
