import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Readable } from 'node:stream';
import type { Host } from './options';
import type { EmulatedWebmail } from './server';
import { secretCookie } from './sessions';

const USER_AGENT = 'emulation-test';

/**
 * `fetch` as a page of the webmail has it, without a browser: over TLS, with the browser's cookie, a
 * redirect not followed, a body that comes as it comes and breaks where it breaks. `secret` gives the
 * cookie of the moment.
 */
export function pageFetch(
  webmail: EmulatedWebmail,
  host: Host,
  secret: () => string,
): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { pathname, search } = new URL(String(input));
      const outgoing = request(
        {
          host: '127.0.0.1',
          port: webmail.port,
          servername: host,
          ca: webmail.certificate,
          method: init.method ?? 'GET',
          path: pathname + search,
          headers: {
            ...(init.headers as Record<string, string>),
            host,
            'user-agent': USER_AGENT,
            cookie: `${secretCookie(USER_AGENT)}=${secret()}`,
          },
          agent: false,
          signal: init.signal ?? undefined,
        },
        (incoming) => resolve(toResponse(incoming)),
      );
      outgoing.on('error', reject);
      outgoing.end(init.body ?? undefined);
    });
}

function toResponse(incoming: IncomingMessage): Response {
  const status = incoming.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  if (status >= 300 && status < 400) {
    incoming.resume();
    return { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers() } as Response;
  }
  return new Response(Readable.toWeb(incoming) as ReadableStream, { status, headers });
}
