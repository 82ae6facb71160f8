import * as z from 'zod/mini';
import { Turns } from '@/utils/turns';
import { WebmailError } from '@/utils/webmail/webmail';
import { type Clock, Pace } from './pace';
import type { SessionWatch } from './session';

/** The middleware's envelope (webmail.md section 5). Errors come with HTTP 200. */
const envelopeSchema = z.object({
  data: z.optional(z.unknown()),
  error: z.optional(z.string()),
  code: z.optional(z.string()),
  category: z.optional(z.number()),
});

/** Category 13 is a warning: the data beside it is good. */
const WARNING = 13;

/** No answer, or no further byte, for this long counts as the network's failure. */
const STALL_MS = 60_000;
/** A throttled request is repeated this many times, each after the wait that the server asked for. */
const PATIENCE = 3;
const DEFAULT_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 300_000;

export type ApiParams = Record<string, string>;

export type ApiOptions = {
  fetch: typeof fetch;
  /** Absolute URL of `/appsuite/api` on the page's own host. */
  base: string;
  session: SessionWatch;
  clock: Clock;
};

/** App Suite's HTTP API, one request at a time, at a pace its throttle allows. */
export class AppSuiteApi {
  readonly #pace: Pace;
  readonly #waitListeners = new Set<(ms: number) => void>();
  readonly #turns = new Turns();

  constructor(private readonly options: ApiOptions) {
    this.#pace = new Pace(options.clock);
  }

  /** Told when the server asks us to wait (ms), and again with 0 when the wait is over. */
  onWait(listener: (ms: number) => void, signal: AbortSignal): void {
    this.#waitListeners.add(listener);
    signal.addEventListener('abort', () => this.#waitListeners.delete(listener), { once: true });
  }

  /** The `data` of a JSON answer. */
  json(module: string, params: ApiParams, signal: AbortSignal, body?: unknown): Promise<unknown> {
    return this.#turns.take(async () => {
      const { bytes, session } = await this.#patiently(module, params, signal, body);
      return this.#unwrap(new TextDecoder().decode(bytes), session);
    });
  }

  /** The body as it is, byte for byte; an error envelope in its place is thrown as an error. */
  bytes(module: string, params: ApiParams, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#turns.take(async () => {
      const { bytes, session, type } = await this.#patiently(module, params, signal);
      if (/\b(json|javascript|html)\b/.test(type) || isEnvelope(bytes)) {
        this.#unwrap(new TextDecoder().decode(bytes), session);
        throw new WebmailError('malformed', `expected a message source, got ${type}`);
      }
      return bytes;
    });
  }

  async #patiently(module: string, params: ApiParams, signal: AbortSignal, body?: unknown) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#request(module, params, signal, body);
      } catch (error) {
        const wait = error instanceof WebmailError ? error.retryAfterMs : null;
        if (wait === null || attempt > PATIENCE) throw error;
        for (const tell of this.#waitListeners) tell(wait);
        await this.options.clock.sleep(wait, signal);
        for (const tell of this.#waitListeners) tell(0);
      }
    }
  }

  async #request(module: string, params: ApiParams, signal: AbortSignal, body?: unknown) {
    await this.#pace.turn(signal);
    const session = this.options.session.current;
    if (session === null) throw new WebmailError('session', 'no session seen yet');
    const query = new URLSearchParams({ ...params, session });
    const stalled = new AbortController();
    const watchdog = new Watchdog(() => stalled.abort(), STALL_MS);
    try {
      const response = await this.options.fetch(`${this.options.base}/${module}?${query}`, {
        method: body === undefined ? 'GET' : 'PUT',
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        signal: AbortSignal.any([signal, stalled.signal]),
      });
      this.#checkStatus(response, session);
      const bytes = await readWhole(response, () => watchdog.feed());
      return { bytes, session, type: response.headers.get('content-type') ?? '' };
    } catch (error) {
      if (error instanceof WebmailError || signal.aborted) throw error;
      throw new WebmailError('network', `${module} ${params.action}: ${String(error)}`);
    } finally {
      watchdog.stop();
    }
  }

  #checkStatus(response: Response, session: string): void {
    // A redirect leads to the login page: the session is over.
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
      this.options.session.expire(session);
      throw new WebmailError('session', `redirected or refused (${response.status})`);
    }
    if (response.status === 429 || response.status === 503) {
      throw new WebmailError('throttled', `HTTP ${response.status}`, retryAfter(response));
    }
    if (!response.ok) throw new WebmailError('unavailable', `HTTP ${response.status}`);
  }

  #unwrap(text: string, session: string): unknown {
    const parsed = envelopeSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new WebmailError('malformed', 'not an App Suite answer');
    const { error, code, category, data } = parsed.data;
    if (error === undefined || (category === WARNING && data !== undefined)) return data;
    if (code?.startsWith('SES-')) {
      this.options.session.expire(session);
      throw new WebmailError('session', code);
    }
    if (code === 'MSG-0032') throw new WebmailError('gone', code);
    throw new WebmailError('refused', code ?? 'error without a code');
  }
}

/** An error may come with the type of the message that it stands for; no header starts with a brace. */
function isEnvelope(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b && bytes.at(-1) === 0x7d;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WebmailError('malformed', 'the answer is not JSON');
  }
}

/** Ms from a Retry-After in seconds; a date or nonsense gives the default. */
function retryAfter(response: Response): number {
  const header = response.headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(header) ? Number(header) : Number.NaN;
  const ms = Number.isNaN(seconds) ? DEFAULT_WAIT_MS : seconds * 1000;
  return Math.min(ms, LONGEST_WAIT_MS);
}

/** Reads a body to its end and holds it against Content-Length: half a message is no evidence. */
async function readWhole(
  response: Response,
  onChunk: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (reader) {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.byteLength;
      onChunk();
    }
  }
  const announced = response.headers.get('content-length');
  const encoded = response.headers.has('content-encoding');
  if (announced !== null && !encoded && Number(announced) !== length) {
    throw new WebmailError('truncated', `${length} of ${announced} bytes`);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** Fires once when it has not been fed for `ms`. */
class Watchdog {
  #timer: ReturnType<typeof setTimeout>;

  constructor(
    private readonly fire: () => void,
    private readonly ms: number,
  ) {
    this.#timer = setTimeout(fire, ms);
  }

  feed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.fire, this.ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
