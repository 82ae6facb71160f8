import type { ServerResponse } from 'node:http';
import { apiError, errorJson, type Reply } from './api/reply';
import type { Fault } from './faults';
import { secretCookie } from './sessions';

/** An answer in bytes, ready for the wire. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

export function asAnswer(reply: Reply, errorStatus: number, userAgent: string): Answer {
  if (reply.kind === 'bytes') {
    return {
      status: 200,
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(reply.filename)}`,
      },
      body: reply.bytes,
    };
  }
  const { json } = reply;
  const failed = typeof json === 'object' && json !== null && 'error' in json;
  return {
    status: failed ? errorStatus : 200,
    headers: {
      'content-type': 'text/javascript; charset=UTF-8',
      'cache-control': 'private, no-store',
      ...(reply.newSession
        ? { 'set-cookie': secretCookieHeader(userAgent, reply.newSession.secret) }
        : {}),
    },
    body: Buffer.from(JSON.stringify(json)),
  };
}

export function secretCookieHeader(userAgent: string, secret: string): string {
  return `${secretCookie(userAgent)}=${secret}; Path=/; Secure; HttpOnly`;
}

/** Sends an answer, troubled by a fault where there is one. */
export function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  const { status, headers, body } = answer;
  switch (fault?.kind) {
    case 'timeout':
      return;
    case 'reset':
      if (fault.afterBytes === 0) {
        response.destroy();
        return;
      }
      response.writeHead(status, { ...headers, 'content-length': body.length });
      response.write(body.subarray(0, fault.afterBytes), () => response.destroy());
      return;
    case 'cut':
      response.writeHead(status, {
        ...headers,
        'content-length': body.length,
        connection: 'close',
      });
      response.write(body.subarray(0, fault.bytes), () => response.socket?.end());
      return;
    case 'short':
      write(response, status, headers, body.subarray(0, fault.bytes));
      return;
    case 'body':
      write(
        response,
        fault.status ?? 200,
        { 'content-type': fault.contentType },
        Buffer.from(fault.body),
      );
      return;
    case 'status': {
      const retry = fault.retryAfterSeconds;
      const extra = retry === undefined ? {} : { 'retry-after': String(retry) };
      write(
        response,
        fault.status,
        { 'content-type': 'text/html', ...extra },
        Buffer.from('<h1>Error</h1>'),
      );
      return;
    }
    case 'redirect':
      write(response, 302, { location: fault.to }, Buffer.alloc(0));
      return;
    case 'code':
      write(
        response,
        status,
        headers,
        Buffer.from(JSON.stringify(errorJson(apiError(fault.code)))),
      );
      return;
    case 'warning': {
      const warning = {
        error: 'A warning.',
        category: 13,
        categories: 'WARNING',
        code: 'MSG-0113',
      };
      const json = { ...JSON.parse(body.toString()), ...warning };
      write(response, status, headers, Buffer.from(JSON.stringify(json)));
      return;
    }
    case 'drip':
      response.writeHead(status, { ...headers, 'content-length': body.length });
      drip(response, body, fault.bytes, fault.everyMs);
      return;
    case 'delay':
      setTimeout(() => write(response, status, headers, body), fault.ms);
      return;
    default:
      write(response, status, headers, body);
  }
}

function write(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

function drip(response: ServerResponse, body: Buffer, bytes: number, everyMs: number): void {
  if (response.destroyed) return;
  response.write(body.subarray(0, bytes));
  if (body.length <= bytes) response.end();
  else setTimeout(() => drip(response, body.subarray(bytes), bytes, everyMs), everyMs);
}
