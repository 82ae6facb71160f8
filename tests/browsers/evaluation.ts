/**
 * A function and its arguments as one expression that gives a promise of the result's JSON.
 * esbuild, under tsx and vitest, wraps named functions in `__name`, which no page knows.
 */
export function asExpression(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${fn})(${given})); })()`;
}

/** The result of such an expression. */
export function fromJson<R>(json: string | undefined): R {
  return (json === undefined ? undefined : JSON.parse(json)) as R;
}
