import { writeFile } from 'node:fs/promises';
import { callOn, evaluateIn, type NodeReference, openRoots, type Send } from './bidi';
import { DEFAULT_TIMEOUT_MS, type DrivenPage, describeTarget, type Target } from './driver';
import { type ClickPoint, clickPoint, indicesOfVisible, prepareField } from './elements';
import { asExpression, fromJson } from './evaluation';
import { type ActionSource, chord, clickAt, typing } from './input';
import { until } from './poll';
import { selectorOf } from './selector';

export class FirefoxPage implements DrivenPage {
  readonly #send: Send;
  readonly #context: string;

  constructor(send: Send, context: string) {
    this.#send = send;
    this.#context = context;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async goto(url: string): Promise<void> {
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.#load('browsingContext.navigate', { url, wait });
  }

  async reload(): Promise<void> {
    await this.#load('browsingContext.reload', { wait: 'none' });
  }

  /** Waits for the new document by its own clock, since no event tells of an extension page. */
  async #load(method: string, params: Record<string, unknown>): Promise<void> {
    const before = await this.evaluate(() => performance.timeOrigin);
    await this.#send(method, { context: this.#context, ...params });
    const isLoaded = (old: number) =>
      performance.timeOrigin !== old &&
      location.href !== 'about:blank' &&
      document.readyState === 'complete';
    await until('the page to load', () => this.evaluate(isLoaded, before), DEFAULT_TIMEOUT_MS);
  }

  async click(target: Target, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    await this.#activate();
    let last: ClickPoint | null = null;
    const { x, y } = await until(
      `${describeTarget(target)} to take a click`,
      async () => {
        const point = await this.#callOn([await this.#only(target)], clickPoint);
        const isStill = last?.x === point.x && last.y === point.y;
        last = point;
        if (point.obstacle) throw new Error(point.obstacle);
        return isStill && point;
      },
      timeoutMs,
    );
    await this.#perform(clickAt(x, y));
  }

  async fill(target: Target, value: string): Promise<void> {
    await this.#activate();
    const how = await this.#onOnly(target, prepareField, value);
    if (how === 'type') await this.#perform(value === '' ? chord('Delete') : typing(value));
  }

  async attach(target: Target, paths: string[]): Promise<void> {
    const element = await until(
      describeTarget(target),
      async () => (await this.#find(target))[0],
      DEFAULT_TIMEOUT_MS,
    );
    await this.#send('input.setFiles', { context: this.#context, element, files: paths });
  }

  async press(key: string): Promise<void> {
    await this.#activate();
    await this.#perform(chord(key));
  }

  text(target: Target): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is the rendered text.
    return this.#onOnly(target, ([element]) => (element as HTMLElement).innerText);
  }

  async count(target: Target): Promise<number> {
    return (await this.#findVisible(target)).length;
  }

  async waitFor(target: Target, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    await until(
      describeTarget(target),
      async () => (await this.#findVisible(target)).length > 0,
      timeoutMs,
    );
  }

  async waitForGone(target: Target, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    await until(
      `${describeTarget(target)} to go`,
      async () => (await this.#findVisible(target)).length === 0,
      timeoutMs,
    );
  }

  async evaluate<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return fromJson(await evaluateIn(this.#send, this.#context, asExpression(fn, args)));
  }

  async screenshot(path: string): Promise<void> {
    await this.#activate();
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    await writeFile(path, data, 'base64');
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', { context: this.#context });
  }

  /** The only visible match, which may change until the function has run on it. */
  #onOnly<A extends unknown[], R>(
    target: Target,
    fn: (elements: HTMLElement[], ...args: A) => R,
    ...args: A
  ): Promise<R> {
    return until(
      describeTarget(target),
      async () => ({ value: await this.#callOn([await this.#only(target)], fn, ...args) }),
      DEFAULT_TIMEOUT_MS,
    ).then(({ value }) => value);
  }

  async #only(target: Target): Promise<NodeReference> {
    const [node, ...others] = await this.#findVisible(target);
    if (!node) throw new Error('nothing on the page matches');
    if (others.length > 0) throw new Error(`${others.length + 1} elements match`);
    return node;
  }

  async #findVisible(target: Target): Promise<NodeReference[]> {
    const nodes = await this.#find(target);
    if (nodes.length === 0) return [];
    const indices = await this.#callOn(nodes, indicesOfVisible, target.text ?? null);
    return this.#keepAccessible(
      nodes.filter((_, index) => indices.includes(index)),
      target,
    );
  }

  /** The elements that a target may mean, before they are looked at one by one. */
  async #find(target: Target): Promise<NodeReference[]> {
    const starts = target.within ? await this.#findVisible(target.within) : [null];
    const roots = await Promise.all(
      starts.map((start) => openRoots(this.#send, this.#context, start)),
    );
    return this.#locate({ type: 'css', value: selectorOf(target) }, roots.flat());
  }

  /** Those whose role and name are the target's, as Firefox computes them for assistive technology. */
  async #keepAccessible(nodes: NodeReference[], target: Target): Promise<NodeReference[]> {
    if ('css' in target) return nodes;
    const value =
      'label' in target
        ? { name: target.label }
        : { role: target.role, ...(target.name === undefined ? {} : { name: target.name }) };
    // Looks below its start nodes too, and slowly: that is why it is not given the whole document.
    const found = await this.#locate({ type: 'accessibility', value }, nodes);
    return nodes.filter((node) => found.some(({ sharedId }) => sharedId === node.sharedId));
  }

  async #locate(locator: object, startNodes: NodeReference[]): Promise<NodeReference[]> {
    if (startNodes.length === 0) return [];
    const { nodes } = await this.#send<{ nodes: NodeReference[] }>('browsingContext.locateNodes', {
      context: this.#context,
      locator,
      startNodes,
      serializationOptions: { maxDomDepth: 0 },
    });
    return nodes.map(({ sharedId }) => ({ sharedId }));
  }

  #callOn<A extends unknown[], R>(
    nodes: NodeReference[],
    fn: (elements: HTMLElement[], ...args: A) => R,
    ...args: A
  ): Promise<R> {
    return callOn(this.#send, this.#context, nodes, fn, ...args);
  }

  async #perform(source: ActionSource): Promise<void> {
    await this.#send('input.performActions', { context: this.#context, actions: [source] });
  }

  /** Input goes to the tab in front, and only that one renders. */
  async #activate(): Promise<void> {
    await this.#send('browsingContext.activate', { context: this.#context });
  }
}
