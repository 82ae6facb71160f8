/** What a redesign puts before every class, id and data attribute. */
export const DRIFT_PREFIX = 'r9-';

/** A style sheet after the redesign. */
export function driftCss(css: string): string {
  return css
    .replace(/([.#])(?=[a-zA-Z_-])([\w-]+)(?=[^{}]*\{)/g, `$1${DRIFT_PREFIX}$2`)
    .replace(/\[data-/g, `[data-${DRIFT_PREFIX}`);
}
