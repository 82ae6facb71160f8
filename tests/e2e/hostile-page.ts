/** What a hostile page may try. Each function runs in the page and refers to nothing outside itself. */

/**
 * Replaces what scripts build on by spies that note every text they see, and puts an element beside
 * ours that has its name.
 */
export function takeOver(): void {
  const seen: string[] = [];
  Object.assign(window, { stolen: () => seen.join('\n') });
  const spyOn = (owner: object, name: string) => {
    const real = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      for (const value of [this, ...args]) {
        if (typeof value === 'string') seen[seen.length] = value;
        else if (value instanceof URL) seen[seen.length] = value.href;
      }
      return Reflect.apply(real, this, args);
    });
  };
  spyOn(window, 'fetch');
  spyOn(JSON, 'parse');
  spyOn(URL, 'createObjectURL');
  spyOn(console, 'error');
  for (const name of ['push', 'filter', 'find', 'join', 'includes']) spyOn(Array.prototype, name);
  for (const name of ['split', 'replace', 'trim', 'startsWith']) spyOn(String.prototype, name);
  spyOn(Element.prototype, 'attachShadow');
  spyOn(Element.prototype, 'setAttribute');
  spyOn(EventTarget.prototype, 'addEventListener');
  const nothing = class {
    observe() {}
    disconnect() {}
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'PerformanceObserver']) {
    Reflect.set(window, name, nothing);
  }
  Reflect.set(customElements, 'define', () => {
    throw new Error('no elements here');
  });
  Reflect.set(Promise, 'all', () => Promise.reject(new Error('no promises here')));
  const imitation = document.createElement('postapersa-panel');
  imitation.attachShadow({ mode: 'open' }).innerHTML = '<main>Imitation</main>';
  document.body.append(imitation);
}

/** Presses, moves, fills and submits all it finds in our shadow root; tells how many elements. */
export function pressEverything(): number {
  const root = document.querySelector('html > postapersa-panel')?.shadowRoot;
  const elements = [...(root?.querySelectorAll<HTMLElement>('button, input, select, form') ?? [])];
  const events = () => [
    new PointerEvent('pointerdown', { bubbles: true, composed: true }),
    new PointerEvent('pointerup', { bubbles: true, composed: true }),
    new MouseEvent('click', { bubbles: true, composed: true }),
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    new KeyboardEvent('keyup', { key: ' ', bubbles: true, composed: true }),
    new Event('input', { bubbles: true }),
    new Event('change', { bubbles: true }),
  ];
  for (const element of elements) {
    element.click();
    for (const event of events()) element.dispatchEvent(event);
    if (element instanceof HTMLFormElement) element.requestSubmit();
    // Out of our root, no listener of it hears what comes.
    const place = document.createComment('');
    element.replaceWith(place);
    document.body.append(element);
    element.click();
    place.replaceWith(element);
  }
  return elements.length;
}

/** Speaks to the extension at an origin by every way that a page has; tells what was answered. */
export async function command(origin: string): Promise<string[]> {
  const answers: string[] = [];
  const messages = [
    { kind: 'store.erase', body: { mailbox: null } },
    { kind: 'evidence.list', body: { mailbox: 'maria.rossi@libero.it' } },
  ];
  addEventListener('message', ({ source, data }) => {
    if (source !== window) answers.push(JSON.stringify(data));
  });
  const { chrome } = window as unknown as {
    chrome?: { runtime?: { sendMessage?(to: string, message: unknown): Promise<unknown> } };
  };
  for (const message of messages) {
    postMessage(message, '*');
    const answer = chrome?.runtime?.sendMessage?.(new URL(origin).host, message);
    if (answer) answers.push(JSON.stringify(await answer.catch(() => null)));
  }
  for (const file of ['manifest.json', 'popup.html', 'panel.js']) {
    const url = `${origin}/${file}`;
    const response = await fetch(url).catch(() => null);
    if (response) answers.push(url);
  }
  return answers;
}
