import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppSuiteApi } from '@/utils/webmail/appsuite/api';
import { SessionWatch } from '@/utils/webmail/appsuite/session';
import { WebmailError } from '@/utils/webmail/webmail';

const BASE = 'https://mail1.libero.it/appsuite/api';
const LENGTH = 4;
const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that sends a byte every so many seconds, of four that it announced. */
function dripping(everySeconds: number, bytes: number): typeof fetch {
  return async (_, init) => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let byte = 1; byte <= bytes; byte++) {
          setTimeout(
            () => {
              controller.enqueue(Uint8Array.of(65));
              if (byte === LENGTH) controller.close();
            },
            byte * everySeconds * 1000,
          );
        }
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    });
    return new Response(body, { headers: { 'content-length': String(LENGTH) } });
  };
}

const silent: typeof fetch = (_, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

/** How a request for a message ended, and after how many seconds. */
async function ask(fetch: typeof globalThis.fetch) {
  const session = new SessionWatch();
  session.see(`${BASE}/mail?session=${'0'.repeat(32)}`);
  const clock = { now: () => Date.now(), sleep: async () => {} };
  const api = new AppSuiteApi({ fetch, base: BASE, session, clock });
  const start = Date.now();
  const after = (outcome: string) => ({ outcome, seconds: (Date.now() - start) / 1000 });
  const ended = api.bytes('mail', { action: 'get' }, never).then(
    ({ length }) => after(`${length} bytes`),
    (error: unknown) => after(error instanceof WebmailError ? error.failure : String(error)),
  );
  await vi.advanceTimersByTimeAsync(600_000);
  return ended;
}

describe('a request', () => {
  it('that nothing answers is given up after a minute', async () => {
    expect(await ask(silent)).toEqual({ outcome: 'network', seconds: 60 });
  });

  it('that stalls in mid-body is given up a minute after the last byte', async () => {
    expect(await ask(dripping(10, 2))).toEqual({ outcome: 'network', seconds: 80 });
  });

  it('is waited for as long as bytes come', async () => {
    expect(await ask(dripping(50, LENGTH))).toEqual({ outcome: '4 bytes', seconds: 200 });
  });
});
