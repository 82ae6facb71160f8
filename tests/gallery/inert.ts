/** Actions that do nothing: the gallery only shows. */
export function inert<Actions extends object>(): Actions {
  return new Proxy({} as Actions, { get: () => () => {} });
}
