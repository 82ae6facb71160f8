import type { PanelRoot } from './root';

/** Keys typed into our fields must not fire the webmail's shortcuts: there, Del deletes a mail. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Where the interface is drawn, inside our own root. */
export function layerOf(root: PanelRoot, css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  const element = document.createElement('div');
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  root.shadow.append(style, element);
  root.host.toggleAttribute('data-ready', true);
  let before: Element | null = null;
  return {
    element,
    /** Takes the keyboard into the interface, or back to where it was. */
    focus(): void {
      if (element.hidden) {
        if (before instanceof HTMLElement) before.focus();
        return;
      }
      before = document.activeElement;
      element.querySelector('button')?.focus();
    },
    show(open: boolean): void {
      element.hidden = !open;
    },
  };
}
