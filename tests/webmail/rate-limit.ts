/** The servlet's own throttle: so many requests of one address and browser in a window. */
export class RateLimit {
  readonly #requests = new Map<string, number[]>();

  constructor(readonly limit: { requests: number; windowMs: number } | null) {}

  /** Seconds to wait as Retry-After tells them, or null where the request may pass. */
  refuses(key: string, now: number): number | null {
    if (this.limit === null) return null;
    const { requests, windowMs } = this.limit;
    const recent = (this.#requests.get(key) ?? []).filter((at) => at > now - windowMs);
    this.#requests.set(key, recent);
    if (recent.length >= requests) return Math.ceil(windowMs / 1000);
    recent.push(now);
    return null;
  }
}
