import { beforeEach, describe, expect, it } from 'vitest';
import { AppSuiteApi } from '@/utils/webmail/appsuite/api';
import type { Clock } from '@/utils/webmail/appsuite/pace';
import { SessionWatch } from '@/utils/webmail/appsuite/session';

const S = '0'.repeat(32);
const BASE = 'https://mail1.libero.it/appsuite/api';
const never = new AbortController().signal;

type Reply = () => Response | Promise<Response>;
let asked: { url: URL; init: RequestInit }[];
let slept: number[];
let session: SessionWatch;

function apiThatGets(...replies: Reply[]): AppSuiteApi {
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    asked.push({ url: new URL(String(url)), init });
    const reply = replies.shift();
    if (!reply) throw new Error('one request too many');
    return reply();
  };
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
  return new AppSuiteApi({ fetch, base: BASE, session, clock });
}

const json = (value: unknown, init?: ResponseInit): Reply => {
  const headers = { 'content-type': 'text/javascript; charset=UTF-8', ...init?.headers };
  return () => new Response(JSON.stringify(value), { ...init, headers });
};
const source = (bytes: Uint8Array<ArrayBuffer>, length = bytes.byteLength): Reply => {
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(length) };
  return () => new Response(bytes, { headers });
};
const read = (api: AppSuiteApi) => api.json('mail', { action: 'all' }, never);

beforeEach(() => {
  asked = [];
  slept = [];
  session = new SessionWatch();
  session.see(`${BASE}/mail?session=${S}`);
});

describe('AppSuiteApi', () => {
  it('asks with the session and the page’s own cookies', async () => {
    const api = apiThatGets(json({ data: [1] }));
    expect(await read(api)).toEqual([1]);
    expect(asked[0]?.url.searchParams.get('session')).toBe(S);
    expect(asked[0]?.init).toMatchObject({ method: 'GET', credentials: 'same-origin' });
  });

  it('takes the data beside a warning of category 13', async () => {
    const api = apiThatGets(json({ data: ['ok'], error: 'careful', category: 13 }));
    expect(await read(api)).toEqual(['ok']);
  });

  it('drops a session that the server calls over, and does not ask again with it', async () => {
    const api = apiThatGets(json({ error: 'expired', code: 'SES-0203' }));
    await expect(read(api)).rejects.toMatchObject({ failure: 'session' });
    expect(session.current).toBeNull();
    await expect(read(api)).rejects.toMatchObject({ failure: 'session' });
    expect(asked).toHaveLength(1);
  });

  it('takes a redirect to the login page for the end of the session', async () => {
    const redirect = { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers() };
    const api = apiThatGets(() => redirect as Response);
    await expect(read(api)).rejects.toMatchObject({ failure: 'session' });
  });

  it.each([429, 503])('waits as long as a %i asks, then goes on', async (status) => {
    const throttled = () => new Response('', { status, headers: { 'retry-after': '7' } });
    const api = apiThatGets(throttled, json({ data: [] }));
    expect(await read(api)).toEqual([]);
    expect(slept).toEqual([7000]);
  });

  it('gives up on a server that only ever throttles', async () => {
    const throttled = () => new Response('', { status: 429 });
    const api = apiThatGets(throttled, throttled, throttled, throttled);
    await expect(read(api)).rejects.toMatchObject({ failure: 'throttled' });
  });

  it.each([
    ['HTML', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['half a JSON', () => new Response('{"data":[')],
    ['a bare number', () => new Response('7')],
  ])('calls %s malformed', async (_, reply) => {
    await expect(read(apiThatGets(reply))).rejects.toMatchObject({ failure: 'malformed' });
  });

  it('gives a source byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const api = apiThatGets(source(bytes));
    expect(await api.bytes('mail', { action: 'get' }, never)).toEqual(bytes);
  });

  it('refuses a source shorter than the server announced', async () => {
    const api = apiThatGets(source(new Uint8Array(10), 11));
    await expect(api.bytes('mail', { action: 'get' }, never)).rejects.toMatchObject({
      failure: 'truncated',
    });
  });

  it('never takes an error for a source', async () => {
    const api = apiThatGets(json({ error: 'gone', code: 'MSG-0032' }));
    await expect(api.bytes('mail', { action: 'get' }, never)).rejects.toMatchObject({
      failure: 'gone',
    });
  });

  it('has one request in flight', async () => {
    let inFlight = 0;
    let most = 0;
    const slow: Reply = async () => {
      most = Math.max(most, ++inFlight);
      await Promise.resolve();
      inFlight -= 1;
      return new Response('{"data":[]}');
    };
    const api = apiThatGets(slow, slow, slow);
    await Promise.all([read(api), read(api), read(api)]);
    expect(most).toBe(1);
  });

  it('keeps below the throttle in the long run', async () => {
    const requests = 100;
    const api = apiThatGets(...Array.from({ length: requests }, () => json({ data: [] })));
    for (let n = 0; n < requests; n++) await read(api);
    const seconds = slept.reduce((sum, ms) => sum + ms, 0) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(requests - 41);
  });
});
