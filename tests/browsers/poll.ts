import { setTimeout as delay } from 'node:timers/promises';

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** Between two tries: short at first, longer for what takes long anyway. */
const FIRST_INTERVAL_MS = 30;
const LAST_INTERVAL_MS = 300;

/**
 * Calls `probe` until it gives something other than null, undefined or false, and returns that.
 * A probe that throws counts as not yet; its last error is told with the time-out.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  timeoutMs: number,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + timeoutMs;
  let lastError: unknown = null;
  let interval = FIRST_INTERVAL_MS;
  for (;;) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) {
        return value as Exclude<T, null | undefined | false>;
      }
      lastError = null;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > deadline) {
      const why = lastError instanceof Error ? `: ${lastError.message}` : '';
      throw new TimeoutError(`waited ${timeoutMs / 1000} s for ${what}${why}`, {
        cause: lastError,
      });
    }
    await delay(interval);
    interval = Math.min(interval * 1.5, LAST_INTERVAL_MS);
  }
}
