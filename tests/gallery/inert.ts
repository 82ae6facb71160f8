/** Actions that do nothing, but for those given: the gallery only shows. */
export function inert<Actions extends object>(given: Partial<Actions> = {}): Actions {
  return new Proxy(given as Actions, {
    get: (actions, name) => Reflect.get(actions, name) ?? (() => {}),
  });
}
