import { config, isVersion8 } from './config';
import { askToLogIn } from './relogin';

const API = '/appsuite/api';
const RETRIES = 3;

/** An error that the server told. */
export class ApiFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

let session = '';
let loggingIn: Promise<void> | null = null;

type Ox = { session: string; apiRoot: string; version: string };

/**
 * Takes the session. 7.10 finds it in the hash after the login, wipes it there and shows it in
 * `window.ox`; otherwise the server knows it by the cookie.
 */
export async function startSession(): Promise<void> {
  await fetchJson('GET', 'apps/manifests?action=config', null);
  const handedOver = location.hash.match(/[#&]session=([0-9a-f]{32})/)?.[1];
  if (handedOver) {
    history.replaceState(null, '', location.hash.replace(/&?session=[0-9a-f]{32}/, ''));
    useSession(handedOver);
    await get('system', { action: 'whoami' });
  } else {
    useSession(await logInBy('GET', 'autologin'));
  }
  await fetchJson('GET', `apps/manifests?action=config&session=${session}`, null);
}

function useSession(id: string): void {
  session = id;
  if (isVersion8) return;
  Object.assign(window, { ox: { session, apiRoot: API, version: config.build } satisfies Ox });
}

export function get(module: string, params: Record<string, unknown>): Promise<unknown> {
  return call('GET', module, params, null);
}

export function put(
  module: string,
  params: Record<string, unknown>,
  body: unknown,
): Promise<unknown> {
  return call('PUT', module, params, body);
}

/** Calls the API and gives `data`. A lost session is found again with the user's help, and the call repeated. */
async function call(
  method: string,
  module: string,
  params: Record<string, unknown>,
  body: unknown,
): Promise<unknown> {
  const used = session;
  const query = new URLSearchParams({ ...stringValues(params), session: used });
  const json = await fetchJson(method, `${module}?${query}`, body);
  if (Array.isArray(json)) return json;
  const { data, error, code = '', category } = json as Record<string, unknown>;
  if (error === undefined || category === 13) return data;
  if (/^SES-/.test(String(code))) {
    if (used === session) await logInAgain();
    return call(method, module, params, body);
  }
  throw new ApiFailure(String(code), String(error));
}

function logInAgain(): Promise<void> {
  loggingIn ??= askToLogIn()
    .then(() => logInBy('POST', 'login'))
    .then(useSession)
    .finally(() => {
      loggingIn = null;
    });
  return loggingIn;
}

async function logInBy(method: string, action: string): Promise<string> {
  const answer = await fetchJson(
    method,
    `login?action=${action}&client=open-xchange-appsuite`,
    null,
  );
  return String((answer as { session: string }).session);
}

async function fetchJson(
  method: string,
  path: string,
  body: unknown,
  tries = RETRIES,
): Promise<unknown> {
  const response = await fetch(`${API}/${path}`, {
    method,
    headers: { 'x-requested-by': 'webmail-ui' },
    body: body === null ? null : JSON.stringify(body),
  });
  if (response.ok) return response.json();
  if (tries === 0) throw new ApiFailure(String(response.status), response.statusText);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return fetchJson(method, path, body, tries - 1);
}

function stringValues(params: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
}
