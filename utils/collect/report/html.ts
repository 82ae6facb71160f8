import { displayText } from '@/utils/mail/display-text';

/** Markup; whatever comes from a dossier goes through `escaped` or `isolated` first. */
export type Html = string & { readonly markup: unique symbol };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of others: one line, which turns no words around it. */
export function isolated(text: string): Html {
  return escaped(displayText(text));
}

/** Text as it stands in markup and in attributes. Ours is copied out as it is, without marks. */
export function escaped(text: string): Html {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string) as Html;
}

/** Markup from a template; the type keeps plain text out. */
export function html(parts: TemplateStringsArray, ...values: (Html | Html[])[]): Html {
  const joined = values.map((value) => (Array.isArray(value) ? value.join('') : value));
  return String.raw({ raw: parts }, ...joined) as Html;
}

/** Plain text is ours, `theirs` from a dossier. */
export type TableCell = string | { number: string } | { theirs: string };

/** A table, which scrolls where it is too wide; numbers stand to the right. */
export function table(
  title: string,
  columns: readonly string[],
  rows: readonly TableCell[][],
): Html {
  const cell = (value: TableCell) => {
    if (typeof value === 'string') return html`<td>${escaped(value)}</td>`;
    if ('theirs' in value) return html`<td class="theirs">${isolated(value.theirs)}</td>`;
    return html`<td class="number">${escaped(value.number)}</td>`;
  };
  const isNumber = (cell: TableCell | undefined) => typeof cell === 'object' && 'number' in cell;
  const head = columns.map((column, index) =>
    isNumber(rows[0]?.[index])
      ? html`<th scope="col" class="number">${escaped(column)}</th>`
      : html`<th scope="col">${escaped(column)}</th>`,
  );
  const body = rows.map((row) => html`<tr>${row.map(cell)}</tr>`);
  return html`<div class="table" role="region" tabindex="0" aria-label="${escaped(title)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
