import { request } from 'node:https';
import type { Host } from './options';
import type { EmulatedWebmail } from './server';
import { secretCookie } from './sessions';

export type Response = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  /** The body as JSON; throws where it is none. */
  json(): { data?: unknown; error?: string; code?: string; category?: number } & Record<
    string,
    unknown
  >;
};
export type Client = {
  session: string;
  /** Calls the API as an extension in the page does, with the session and its cookie. */
  get(path: string, options?: RequestOptions): Promise<Response>;
  put(path: string, body: unknown, options?: RequestOptions): Promise<Response>;
};
export type RequestOptions = { asUi?: boolean; cookie?: boolean; session?: string };

const USER_AGENT = 'emulation-test';

/** Logs in to a running webmail, without a browser. */
export function logIn(webmail: EmulatedWebmail, host: Host = 'mail1.libero.it'): Client {
  const { session, secret } = webmail.control.logIn(host);
  const call = (
    method: string,
    path: string,
    body: string | null,
    options: RequestOptions = {},
  ) => {
    const separator = path.includes('?') ? '&' : '?';
    return fetchFrom(webmail, host, {
      method,
      path: `/appsuite/api/${path}${separator}session=${options.session ?? session}`,
      body,
      headers: {
        ...(options.cookie === false ? {} : { cookie: `${secretCookie(USER_AGENT)}=${secret}` }),
        ...(options.asUi ? { 'x-requested-by': 'webmail-ui' } : {}),
      },
    });
  };
  return {
    session,
    get: (path, options) => call('GET', path, null, options),
    put: (path, body, options) => call('PUT', path, JSON.stringify(body), options),
  };
}

/** One request to the webmail, its certificate checked for the host. */
export function fetchFrom(
  webmail: EmulatedWebmail,
  host: Host,
  wanted: { method?: string; path: string; body?: string | null; headers?: Record<string, string> },
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: webmail.port,
        servername: host,
        ca: webmail.certificate,
        method: wanted.method ?? 'GET',
        path: wanted.path,
        headers: { host, 'user-agent': USER_AGENT, ...wanted.headers },
        agent: false,
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode = 0, headers } = incoming;
          resolve({ status: statusCode, headers, bytes, json: () => JSON.parse(bytes.toString()) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(wanted.body ?? undefined);
  });
}
