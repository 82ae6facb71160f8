import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answer, readCall, record } from './api/answer';
import { contradictory } from './api/contradict';
import { selfSignedCertificate } from './certificate';
import { Control } from './control';
import { callControl } from './control-over-http';
import { domainOf, Emulation } from './emulation';
import { HOSTS, type Host, type WebmailOptions, withDefaults } from './options';
import { servePage } from './pages/serve';
import { asAnswer, send } from './transport';

/** A running webmail on 127.0.0.1. The browser has to be told that its hosts live there. */
export type EmulatedWebmail = {
  port: number;
  /** The certificate (PEM) it shows. */
  certificate: string;
  options: WebmailOptions;
  control: Control;
  url(host?: Host, path?: string): string;
  close(): Promise<void>;
};

/** Starts Libero's and Virgilio's webmail, emulated: HTTPS, one generated box for each of the two. */
export async function startWebmail(chosen: Partial<WebmailOptions> = {}): Promise<EmulatedWebmail> {
  const options = withDefaults(chosen);
  const emulation = new Emulation(options);
  const control = new Control(emulation);
  const { key, cert } = await selfSignedCertificate(HOSTS);
  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response, emulation, control).catch((error: NodeJS.ErrnoException) => {
      // A browser that closes its tab breaks its own requests off.
      if (error.code !== 'ECONNRESET') console.error('emulated webmail:', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate: cert,
    options,
    control,
    url: (host = 'mail1.libero.it', path = '/appsuite/') => `https://${host}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  emulation: Emulation,
  control: Control,
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? HOSTS[0]}`);
  const body = await text(request);
  if (url.pathname.startsWith('/__control/')) {
    const { status, json } = callControl(control, url.pathname, body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(json));
  } else if (url.pathname.startsWith('/appsuite/api/')) {
    answerApi(request, response, url, body, emulation);
  } else {
    await servePage(request, response, url, emulation);
  }
}

function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
  emulation: Emulation,
): void {
  const userAgent = request.headers['user-agent'] ?? '';
  const call = readCall(request, url, body);
  const fault = emulation.faults.take(record(call, emulation));
  const retryAfter = emulation.rateLimit.refuses(userAgent, Date.now());
  if (retryAfter !== null) {
    response.writeHead(429, { 'retry-after': String(retryAfter) });
    response.end();
    return;
  }
  const mailbox = emulation.mailbox(domainOf(call.host));
  const reply =
    fault?.kind === 'contradict'
      ? contradictory(fault.how, call, () => answer(call, request, emulation), mailbox)
      : answer(call, request, emulation);
  send(response, asAnswer(reply, emulation.options.errorStatus, userAgent), fault);
}
