import { type ComponentChildren, render } from 'preact';
import { LanguageContext } from '@/components/design/language';
import type { Language } from '@/utils/i18n/language';

/** Draws `view` into `parent` now and at each `redraw`; `destroy` takes it off. */
export function mount(
  parent: Element | ShadowRoot,
  language: Language,
  view: () => ComponentChildren,
) {
  const redraw = () =>
    render(<LanguageContext.Provider value={language}>{view()}</LanguageContext.Provider>, parent);
  redraw();
  return { redraw, destroy: () => render(null, parent) };
}
