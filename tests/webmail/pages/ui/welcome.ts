import { h } from './dom';
import { words } from './words';

/** The tour and the interstitial advertisement that greet a user at the first visit. */
export function showWelcome(): void {
  const wizard = h(
    'div',
    { class: 'wizard-container', role: 'dialog', 'aria-label': words.welcome },
    h('h1', {}, words.welcome),
    h(
      'button',
      { type: 'button', class: 'wizard-close btn', on: { click: () => wizard.remove() } },
      words.close,
    ),
  );
  const interstitial = h(
    'div',
    { class: 'io-ox-dialog-wrapper' },
    h('p', {}, words.ad),
    h(
      'a',
      {
        href: '#',
        class: 'close',
        'aria-label': words.close,
        on: {
          click: (event) => {
            event.preventDefault();
            interstitial.remove();
          },
        },
      },
      '×',
    ),
  );
  document.body.append(wizard, interstitial);
}
