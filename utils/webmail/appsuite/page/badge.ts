import type { RowBadge } from '@/utils/webmail/page';

/** contract.md fixes the name, and that a badge is its row's last child. */
export const BADGE_CLASS = 'postapersa-badge';

/** Draws a row's badge, or takes it off; writes nothing where it stands as it should. */
export function drawBadge(row: Element, badge: RowBadge | null): void {
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
