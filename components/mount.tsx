import { type ComponentChildren, render } from 'preact';
import { useReducer } from 'preact/hooks';
import { LanguageContext } from '@/components/design/language';
import type { Look } from '@/utils/storage/preferences';

/**
 * Draws `view` into `parent` now and at each `redraw`, in the look that the user chose or, with
 * `wear`, chooses while it stands; `destroy` takes it off. `root` bears the theme, for `tokens.css`.
 * It is rendered once and updated after: `render` called again and again starts the ids of `useId`
 * anew, and a label would then belong to another field.
 */
export function mount(
  parent: Element,
  root: HTMLElement,
  look: Look,
  view: () => ComponentChildren,
) {
  let worn = look;
  let redraw = () => {};
  const Screen = () => {
    const [, draw] = useReducer<number, void>((drawn) => drawn + 1, 0);
    redraw = draw;
    root.lang = worn.language;
    root.dataset.theme = worn.theme;
    return <LanguageContext.Provider value={worn.language}>{view()}</LanguageContext.Provider>;
  };
  render(<Screen />, parent);
  return {
    redraw: () => redraw(),
    wear(next: Look): void {
      worn = next;
      redraw();
    },
    destroy: () => render(null, parent),
  };
}

/** The same for a page of the extension, which is ours from its root. */
export function mountPage(look: Look, view: () => ComponentChildren) {
  const app = document.getElementById('app') as HTMLElement;
  return mount(app, document.documentElement, look, view);
}
