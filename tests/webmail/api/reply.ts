import type { Caller } from '../calls';
import type { Emulation } from '../emulation';
import type { Mailbox } from '../mailbox/mailbox';
import type { Session } from '../sessions';

/** One call to the HTTP API, whether it came alone or inside a `multiple`. */
export type ApiCall = {
  by: Caller;
  host: string;
  method: string;
  module: string;
  action: string;
  params: URLSearchParams;
  body: unknown;
  nested: boolean;
};
export type ApiContext = { emulation: Emulation; mailbox: Mailbox };
export type Handler = (call: ApiCall, context: ApiContext) => Reply;

export type Reply =
  | { kind: 'json'; json: unknown; newSession?: Session }
  | { kind: 'bytes'; bytes: Buffer; filename: string };

/** An error as App Suite tells it: in JSON, normally with HTTP 200. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly category = 1,
  ) {
    super(message);
  }
}

const KNOWN: Record<string, [message: string, category: number]> = {
  'SES-0203': ['Your session %s expired. Please start a new browser session.', 4],
  'SES-0206': ['Your session was invalidated. Please try again.', 4],
  'MSG-0032': ['The message could not be found in folder %s.', 3],
  'IMAP-1002': ['Mail folder could not be found: %s.', 3],
  'SVL-0001': ['Unknown AJAX action: %s.', 8],
  'SVL-0002': ['Missing the following request parameter: %s', 8],
};

export function apiError(code: string, about = ''): ApiError {
  const [message, category] = KNOWN[code] ?? ['An error occurred: %s', 8];
  return new ApiError(code, message.replace('%s', about), category);
}

export function data(value: unknown, timestamp?: number): Reply {
  return {
    kind: 'json',
    json: timestamp === undefined ? { data: value } : { data: value, timestamp },
  };
}

export function errorJson(error: ApiError): Record<string, unknown> {
  const { code, message, category } = error;
  return {
    error: message,
    error_params: [],
    categories: category === 4 ? 'TRY_AGAIN' : 'USER_INPUT',
    category,
    code,
    error_id: `-${Math.abs(message.length * 7919)}-1`,
    error_desc: message,
  };
}

export function required(params: URLSearchParams, name: string): string {
  const value = params.get(name);
  if (value === null || value === '') throw apiError('SVL-0002', name);
  return value;
}
