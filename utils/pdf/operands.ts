/** What operators of a page's content are given (ISO 32000-1, Annex A), as text. */

const colors = new Map<string, string>();

/** `#rrggbb` for `rg` and `RG`: shares of one. */
export function rgb(color: string): string {
  const operands = colors.get(color) ?? shares(color);
  colors.set(color, operands);
  return operands;
}

/** A point of the page, from its top left corner, to the thousandth. */
export function point(x: number, y: number): string {
  return `${Math.round(x * 1000) / 1000} ${Math.round(y * 1000) / 1000}`;
}

function shares(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  const parts = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  return parts.map((part) => (part / 0xff).toFixed(3)).join(' ');
}
