import type { Control } from './control';

/** The control's methods that another process may call. */
const METHODS = [
  'calls',
  'violations',
  'changes',
  'assertUntouched',
  'truth',
  'lost',
  'flags',
  'sessions',
  'expireSession',
  'logIn',
  'addFault',
  'clearFaults',
  'malform',
  'deliver',
  'remove',
  'move',
  'removeFolder',
  'loadEml',
] as const satisfies readonly (keyof Control)[];

/**
 * `POST /__control/<method>` with the arguments as a JSON array (none: an empty body) answers
 * `{"result": …}`, or 400 and `{"error": …}` where the method threw.
 */
export function callControl(
  control: Control,
  path: string,
  body: string,
): { status: number; json: unknown } {
  const method = METHODS.find((name) => path === `/__control/${name}`);
  if (!method) return { status: 404, json: { error: `no control ${path}` } };
  const run = control[method].bind(control) as (...args: unknown[]) => unknown;
  try {
    const args = body === '' ? [] : (JSON.parse(body) as unknown[]);
    return { status: 200, json: { result: run(...args) ?? null } };
  } catch (error) {
    return { status: 400, json: { error: error instanceof Error ? error.message : String(error) } };
  }
}
