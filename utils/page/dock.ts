import { SELECTORS } from '@/utils/webmail/appsuite/page/selectors';
import { PANEL_WIDTH, type PanelRoot } from './root';

/**
 * Keeps our root beside the webmail, not on top of it: an ad rail on the right ends where the
 * webmail's own content begins, and there we stand. Told to our own element as `--rail`, in px;
 * 0 where the page has no such anchor.
 */
export function dock(root: PanelRoot, signal: AbortSignal): void {
  const core = document.querySelector(SELECTORS.core);
  if (!core) return;
  const measure = () => {
    const margin = Number.parseFloat(getComputedStyle(core).marginRight) || 0;
    const rail = innerWidth - core.getBoundingClientRect().right - margin;
    const room = innerWidth - PANEL_WIDTH;
    root.host.style.setProperty('--rail', `${Math.round(Math.min(Math.max(0, rail), room))}px`);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(core);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
