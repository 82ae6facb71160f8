import type { IncomingMessage, ServerResponse } from 'node:http';
import { secretOf } from '../api/answer';
import type { Emulation } from '../emulation';
import { secretCookieHeader } from '../transport';
import { assetNamed } from './assets';
import { webmailPage } from './page';

const PLAIN_PAGE =
  '<!doctype html><html lang="it"><title>Altra pagina</title><p>Altra pagina</p></html>';
const LOGIN_PAGE =
  '<!doctype html><html lang="it"><title>Accedi</title><form><label>Password <input type="password"></label></form></html>';

/** Everything that is not the API: the webmail's page and its assets, a login page, a page outside of the webmail. */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  emulation: Emulation,
): Promise<void> {
  const { pathname } = url;
  if (pathname === '/appsuite/' || pathname === '/appsuite/ui') {
    serveWebmail(request, response, url, emulation);
    return;
  }
  const page = { '/other': PLAIN_PAGE, '/logincheck.php': LOGIN_PAGE }[pathname];
  const asset = await assetNamed(pathname, emulation.options.anchors);
  if (page) reply(response, 200, 'text/html; charset=UTF-8', page);
  else if (asset) reply(response, 200, asset.type, asset.text);
  else reply(response, 404, 'text/plain', 'Not found');
}

/**
 * A browser without a session gets one, as if it came from the login page. 7.10 hands the id over in
 * the hash of a redirect; 8 asks for it by autologin.
 */
function serveWebmail(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { options, sessions }: Emulation,
): void {
  const known = sessions.ofSecret(secretOf(request), url.hostname);
  if (!known) {
    const session = sessions.logIn(url.hostname);
    const cookie = secretCookieHeader(request.headers['user-agent'] ?? '', session.secret);
    response.setHeader('set-cookie', cookie);
    if (options.version === '7.10') {
      const hash = `#!!&app=io.ox/mail&folder=default0/INBOX&session=${session.id}`;
      response.writeHead(302, { location: `${url.pathname}${hash}` });
      response.end();
      return;
    }
  }
  if (options.csp !== null) response.setHeader('content-security-policy', options.csp);
  reply(response, 200, 'text/html; charset=UTF-8', webmailPage(options));
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}
