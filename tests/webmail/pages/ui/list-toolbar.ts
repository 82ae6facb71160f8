import { h } from './dom';
import { words } from './words';

/** The bar over the list: select all that is loaded, and the order. */
export function listToolbar(selectAll: () => void, sort: (column: string) => void): HTMLElement {
  const select = h(
    'select',
    {
      class: 'sort-by',
      'aria-label': words.sort,
      on: { change: (event) => sort((event.target as HTMLSelectElement).value) },
    },
    ...(
      [
        ['610', words.date],
        ['603', words.from],
        ['607', words.subject],
      ] as const
    ).map(([value, label]) => h('option', { value }, label)),
  );
  return h(
    'div',
    { class: 'list-view-toolbar toolbar' },
    h(
      'button',
      { type: 'button', class: 'btn btn-link select-all', on: { click: selectAll } },
      words.selectAll,
    ),
    select,
  );
}
