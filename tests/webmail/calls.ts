/** Who called: the page's own script names itself in a header, everybody else is the extension. */
export type Caller = 'ui' | 'extension';

export type Call = {
  by: Caller;
  /** Host of the page. */
  host: string;
  method: string;
  module: string;
  action: string;
  params: Record<string, string>;
  body: unknown;
  /** True for an element of a `multiple`. */
  nested: boolean;
  /** Why a read-only guest must not do this; null where it may. */
  violation: string | null;
};

/** All a read-only extension needs. */
const ALLOWED: Record<string, string[]> = {
  mail: ['all', 'threadedAll', 'get', 'list', 'examine'],
  folders: ['root', 'list', 'get', 'path', 'allVisible'],
  user: ['get'],
  account: ['all'],
  system: ['whoami'],
  jslob: ['list'],
};

/** Actions that are read by PUT, because what to read is in the body. */
const READ_BY_PUT = ['mail/list', 'jslob/list'];

export class CallLog {
  readonly calls: Call[] = [];

  record(call: Omit<Call, 'violation'>): Call {
    const recorded = { ...call, violation: call.by === 'extension' ? violationOf(call) : null };
    this.calls.push(recorded);
    return recorded;
  }

  by(caller: Caller): Call[] {
    return this.calls.filter((call) => call.by === caller);
  }

  violations(): Call[] {
    return this.calls.filter((call) => call.violation !== null);
  }
}

function violationOf({ module, action, method, params }: Omit<Call, 'violation'>): string | null {
  if (module === 'multiple') return null;
  if (!ALLOWED[module]?.includes(action)) return `${module}?action=${action} is not for reading`;
  const expected = READ_BY_PUT.includes(`${module}/${action}`) ? 'PUT' : 'GET';
  if (method !== expected) return `${method} where reading takes ${expected}`;
  if (module === 'mail' && action === 'get' && params.unseen !== 'true') {
    return 'get without unseen=true marks the message as read';
  }
  return null;
}
