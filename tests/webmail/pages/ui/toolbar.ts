import { h } from './dom';
import { words } from './words';

/** The toolbar over the mail: 8 and 7.10 make its list anew at every change of the selection. */
export function drawToolbar(
  container: HTMLElement,
  selected: number,
  actions: { delete: () => void; refresh: () => void },
): void {
  const action = (name: string, label: string, run: () => void, enabled = true) =>
    h(
      'li',
      { role: 'presentation' },
      h(
        'button',
        {
          type: 'button',
          class: 'btn btn-link',
          data: { action: `io.ox/mail/actions/${name}` },
          disabled: enabled ? null : '',
          on: { click: run },
        },
        label,
      ),
    );
  const nothing = () => {};
  container.replaceChildren(
    h(
      'ul',
      { class: 'classic-toolbar', role: 'toolbar' },
      action('reply', words.reply, nothing, selected === 1),
      action('move', words.move, nothing, selected > 0),
      action('delete', words.delete, actions.delete, selected > 0),
      action('refresh', words.refresh, actions.refresh),
    ),
  );
}
