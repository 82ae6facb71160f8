import type { IncomingMessage } from 'node:http';
import type { Call, Caller } from '../calls';
import { domainOf, type Emulation } from '../emulation';
import { cookieValue, secretCookie } from '../sessions';
import { dispatch } from './dispatch';
import { answerLogin } from './login';
import { type ApiCall, apiError, errorJson, type Reply } from './reply';

/** Modules that answer without a session. */
const OPEN_MODULES = ['login', 'apps/manifests'];

/** One HTTP request to the API: the call that it is, and the answer that an untroubled server gives. */
export function readCall(request: IncomingMessage, url: URL, body: string): ApiCall {
  const path = url.pathname.replace('/appsuite/api/', '');
  return {
    by: callerOf(request),
    host: url.hostname,
    method: request.method ?? 'GET',
    // `mail/<subject>.eml` is the path under which the webmail saves a message.
    module: path.startsWith('mail/') ? 'mail' : path,
    action: url.searchParams.get('action') ?? '',
    params: url.searchParams,
    body: parsed(body),
    nested: false,
  };
}

export function record(call: ApiCall, emulation: Emulation): Call {
  return emulation.calls.record({ ...call, params: Object.fromEntries(call.params) });
}

export function answer(call: ApiCall, request: IncomingMessage, emulation: Emulation): Reply {
  const secret = secretOf(request);
  if (call.module === 'login') {
    return answerLogin(call.action, { host: call.host, secret }, emulation);
  }
  if (OPEN_MODULES.includes(call.module))
    return { kind: 'json', json: { data: { capabilities: [] } } };
  const session = emulation.sessions.find(call.params.get('session') ?? '');
  if (!session || session.host !== call.host) {
    return {
      kind: 'json',
      json: errorJson(apiError('SES-0203', call.params.get('session') ?? '')),
    };
  }
  if (session.secret !== secret) return { kind: 'json', json: errorJson(apiError('SES-0206')) };
  return dispatch(call, { emulation, mailbox: emulation.mailbox(domainOf(call.host)) });
}

export function secretOf(request: IncomingMessage): string | null {
  const name = secretCookie(request.headers['user-agent'] ?? '');
  return cookieValue(request.headers.cookie ?? '', name);
}

/** The page's own script says so in a header; every other caller is the extension. */
function callerOf(request: IncomingMessage): Caller {
  return request.headers['x-requested-by'] === 'webmail-ui' ? 'ui' : 'extension';
}

function parsed(body: string): unknown {
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}
