import { displayText } from '@/utils/mail/display-text';

/** Markup; whatever comes from a dossier goes through `escaped` first. */
export type Html = string & { readonly markup: unique symbol };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in markup and in attributes: one line, which turns no words around it. */
export function escaped(text: string): Html {
  return displayText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string) as Html;
}

/** Markup from a template; the type keeps plain text out. */
export function html(parts: TemplateStringsArray, ...values: (Html | Html[])[]): Html {
  const joined = values.map((value) => (Array.isArray(value) ? value.join('') : value));
  return String.raw({ raw: parts }, ...joined) as Html;
}

export type TableCell = string | { number: string };

/** A table; numbers stand to the right. */
export function table(columns: readonly string[], rows: readonly TableCell[][]): Html {
  const cell = (value: TableCell) =>
    typeof value === 'string'
      ? html`<td>${escaped(value)}</td>`
      : html`<td class="number">${escaped(value.number)}</td>`;
  const head = columns.map((column, index) =>
    typeof rows[0]?.[index] === 'object'
      ? html`<th scope="col" class="number">${escaped(column)}</th>`
      : html`<th scope="col">${escaped(column)}</th>`,
  );
  const body = rows.map((row) => html`<tr>${row.map(cell)}</tr>`);
  return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
