/** What the pace needs of time: epoch ms, and a sleep that an abort ends. */
export type Clock = {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const timer = setTimeout(resolve, ms);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          reject(signal.reason);
        },
        { once: true },
      );
    }),
};

/**
 * A token bucket. The middleware's limit (500 to 1,500 requests in 300 s per address and browser) is
 * shared with the webmail's own interface, so we stay below a third of the smaller one, after a
 * first burst that serves an ordinary mailbox at once.
 */
const BURST = 40;
const REFILL_MS = 1000;

export class Pace {
  #tokens = BURST;
  #refilledAt: number;

  constructor(private readonly clock: Clock) {
    this.#refilledAt = clock.now();
  }

  async turn(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const gained = Math.max(0, (now - this.#refilledAt) / REFILL_MS);
    this.#tokens = Math.min(BURST, this.#tokens + gained);
    this.#refilledAt = now;
    this.#tokens -= 1;
    if (this.#tokens < 0) await this.clock.sleep(-this.#tokens * REFILL_MS, signal);
  }
}
