// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { screens } from '../../gallery/screens';

afterEach(() => render(null, document.body));

const draw = (screen: string) => act(() => render(screens[screen]?.(), document.body));
const button = (text: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(text));
const press = (text: string) => act(() => button(text)?.click());

describe('the panel', () => {
  it.each(['panel-reading', 'panel-throttled', 'panel-signed-out'])(
    'offers no analysis in %s, which goes on by itself',
    (screen) => {
      draw(screen);
      expect(button('Analizza la casella')).toBeUndefined();
    },
  );

  it('offers nothing but the analysis after all was erased: the rest belongs to a box', () => {
    draw('panel-erased');
    expect(document.body.textContent).toContain('Hai cancellato quello che era salvato qui');
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent).filter(Boolean)).toEqual([
      'Analizza la casella',
    ]);
  });

  it('offers no marking of selected rows that are evidence already', () => {
    draw('panel-chosen-marked');
    const foot = document.querySelector('.panel-foot');
    expect(foot?.textContent).toBe('Sono già tutte tra le prove.');
  });

  it('comes back from telling of an email to the evidence, where it shows', () => {
    draw('panel');
    press("Aggiungi un'email mai arrivata");
    act(() => document.querySelector<HTMLElement>('[aria-label="Indietro"]')?.click());
    expect(document.activeElement?.textContent).toContain('Le tue prove');
  });
});
