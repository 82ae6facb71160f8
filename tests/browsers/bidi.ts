/**
 * The few WebDriver BiDi commands that drive Firefox. They address a tab by its context, so they
 * work on extension pages too, where Puppeteer waits for load events that never come
 * (Mozilla bug 1755014).
 */

export type Send = <R>(method: string, params: Record<string, unknown>) => Promise<R>;

/** An element or a root in a page, by its BiDi shared reference. */
export type NodeReference = { sharedId: string };

type ScriptAnswer<V> =
  | { type: 'success'; result: { value?: V } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs an expression that gives a promise of a string (`asExpression`) and returns the string. */
export async function evaluateIn(
  send: Send,
  context: string,
  expression: string,
): Promise<string | undefined> {
  return resultOf(
    await send<ScriptAnswer<string>>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    }),
  );
}

/** Calls a self-contained function on elements of a page; its result passes as JSON. */
export async function callOn<A extends unknown[], R>(
  send: Send,
  context: string,
  nodes: NodeReference[],
  fn: (elements: HTMLElement[], ...args: A) => R,
  ...args: A
): Promise<R> {
  const rest = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
  const answer = await send<ScriptAnswer<string>>('script.callFunction', {
    functionDeclaration: `(elements) => { const __name = (f) => f; return JSON.stringify((${fn})(elements${rest})); }`,
    arguments: [{ type: 'array', value: nodes }],
    target: { context },
    awaitPromise: false,
  });
  const json = resultOf(answer);
  return (json === undefined ? undefined : JSON.parse(json)) as R;
}

/**
 * The node itself, or the document, and every open shadow root below it. BiDi's locators do not
 * look into shadow roots, but start from several roots.
 */
export async function openRoots(
  send: Send,
  context: string,
  start: NodeReference | null,
): Promise<NodeReference[]> {
  const answer = await send<ScriptAnswer<NodeReference[]>>('script.callFunction', {
    functionDeclaration: `(start) => {
      const roots = [start ?? document];
      if (start?.shadowRoot) roots.push(start.shadowRoot);
      for (const root of roots)
        for (const element of root.querySelectorAll('*'))
          if (element.shadowRoot && !roots.includes(element.shadowRoot)) roots.push(element.shadowRoot);
      return roots;
    }`,
    arguments: [start ?? { type: 'null' }],
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0 },
  });
  return (resultOf(answer) ?? []).map(({ sharedId }) => ({ sharedId }));
}

function resultOf<V>(answer: ScriptAnswer<V>): V | undefined {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** Runs the body of a function in the browser's own window, with its privileges. */
export async function evaluateInBrowserWindow(send: Send, body: string): Promise<void> {
  const { contexts } = await send<{ contexts: { url: string; context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no browser window');
  await evaluateIn(send, window.context, `(async () => { ${body} })()`);
}
