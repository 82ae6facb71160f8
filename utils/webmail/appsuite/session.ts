/**
 * The session id, taken passively from the URLs that the webmail itself requests: every call of
 * App Suite's UI carries `session=<32 hex>`. Nothing is asked of the server, `autologin` least of all.
 * It lives in memory only.
 */
const SESSION_IN_URL = /\/appsuite\/api\/[^#]*[?&]session=([0-9a-f]{32})(?:[&#]|$)/;

export function sessionInUrl(url: string): string | null {
  return SESSION_IN_URL.exec(url)?.[1] ?? null;
}

export class SessionWatch {
  #current: string | null = null;
  /** Ids that the server has called dead; late timing entries still carry them. */
  readonly #dead = new Set<string>();
  readonly #listeners = new Set<(id: string) => void>();

  get current(): string | null {
    return this.#current;
  }

  /** Takes the newest id seen. */
  see(url: string): void {
    const id = sessionInUrl(url);
    if (id === null || id === this.#current || this.#dead.has(id)) return;
    this.#current = id;
    for (const listener of [...this.#listeners]) listener(id);
  }

  /** The server answered `SES-*` for this id: drop it and wait for another, never loop. */
  expire(id: string): void {
    this.#dead.add(id);
    if (this.#current === id) this.#current = null;
  }

  /** Calls back with each new id, until the signal aborts. */
  onChange(listener: (id: string) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** The id in use, or the next one that the webmail shows. Rejects when the signal aborts. */
  wait(signal: AbortSignal): Promise<string> {
    if (this.#current !== null) return Promise.resolve(this.#current);
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), {
        once: true,
        signal: done.signal,
      });
      this.onChange(
        (id) => {
          done.abort();
          resolve(id);
        },
        AbortSignal.any([signal, done.signal]),
      );
    });
  }
}

/**
 * Feeds the watch from resource timing. An observer with `buffered: true` keeps receiving after the
 * timing buffer (250 entries, full at boot) has filled; `getEntriesByType` would not (webmail.md 9).
 * What an ad or a tracker in the page asks of its own host tells nothing.
 */
export function watchSession(watch: SessionWatch, signal: AbortSignal): void {
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (name.startsWith(`${location.origin}/`)) watch.see(name);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
