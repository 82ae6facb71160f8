import { h } from './dom';
import { words } from './words';

/** Shows the dialog of an expired session until the user logs in. */
export function askToLogIn(): Promise<void> {
  return new Promise((resolve) => {
    const dialog = h(
      'div',
      { class: 'modal relogin', role: 'dialog', 'aria-modal': 'true' },
      h(
        'div',
        { class: 'modal-dialog' },
        h('h1', { class: 'modal-title' }, words.expired),
        h('input', { type: 'password', class: 'form-control', 'aria-label': 'Password' }),
        h(
          'button',
          {
            type: 'button',
            class: 'btn btn-primary',
            data: { action: 'relogin' },
            on: {
              click: () => {
                dialog.remove();
                resolve();
              },
            },
          },
          words.logIn,
        ),
      ),
    );
    document.body.append(dialog);
  });
}
