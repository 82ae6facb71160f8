import { folderActions } from './folders';
import { mailActions } from './mail';
import {
  type ApiCall,
  type ApiContext,
  ApiError,
  apiError,
  errorJson,
  type Handler,
  type Reply,
} from './reply';
import { accountActions, jslobActions, systemActions, userActions } from './user';

const MODULES: Record<string, Record<string, Handler>> = {
  mail: mailActions,
  folders: folderActions,
  user: userActions,
  account: accountActions,
  system: systemActions,
  jslob: jslobActions,
};

/** Answers a call whose session was found good. Errors become JSON here. */
export function dispatch(call: ApiCall, context: ApiContext): Reply {
  try {
    if (call.module === 'multiple') return multiple(call, context);
    const handler = MODULES[call.module]?.[call.action];
    if (!handler) throw apiError('SVL-0001', call.action);
    return handler(call, context);
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'json', json: errorJson(error) };
    throw error;
  }
}

/** `multiple`: an array of calls, answered by an array in which each error stands in its place. */
function multiple(call: ApiCall, context: ApiContext): Reply {
  const elements = Array.isArray(call.body) ? (call.body as Record<string, unknown>[]) : [];
  const replies = elements.map(({ module, action, data, ...rest }) => {
    const params = new URLSearchParams(
      Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const body = data ?? null;
    const nested: ApiCall = {
      ...call,
      // An element has no method of its own.
      method: body === null ? 'GET' : 'PUT',
      module: String(module),
      action: String(action),
      params,
      body,
      nested: true,
    };
    context.emulation.calls.record({ ...nested, params: Object.fromEntries(params) });
    const reply = dispatch(nested, context);
    return reply.kind === 'json' ? reply.json : null;
  });
  return { kind: 'json', json: replies };
}
