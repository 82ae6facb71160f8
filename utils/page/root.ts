import { BADGE_CLASS } from '@/utils/webmail/appsuite/page/badge';
import { DIVIDER_CLASS } from '@/utils/webmail/appsuite/page/divider';

/** Our only element on the page; contract.md fixes its name. */
export const ROOT_TAG = 'postapersa-panel';

/** The panel's width, and so the room that `page.css` makes for it (px). */
export const PANEL_WIDTH = 360;

export type PanelRoot = {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  destroy(): void;
};

const OURS = [ROOT_TAG, `.${BADGE_CLASS}`, `.${DIVIDER_CLASS}`].join();

/**
 * Our one element on the page, with an open shadow root. What an older version of the extension left
 * behind, or the page itself put there, is taken off first.
 */
export function createRoot(document: Document): PanelRoot {
  for (const stale of document.querySelectorAll(OURS)) stale.remove();
  const host = document.createElement(ROOT_TAG);
  const shadow = host.attachShadow({ mode: 'open' });
  document.documentElement.append(host);
  return { host, shadow, destroy: () => host.remove() };
}
