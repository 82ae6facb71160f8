import type { Call, Caller } from './calls';

/** Which calls a fault meets. What is left out matches everything. */
export type FaultMatch = {
  /** `extension` unless told. */
  by?: Caller | 'anyone';
  module?: string;
  action?: string;
  folder?: string;
  id?: string;
};

export type FaultKind =
  /** Never answers. */
  | { kind: 'timeout' }
  /** Breaks the connection after some bytes of the body (0: before the headers). */
  | { kind: 'reset'; afterBytes: number }
  /** Ends in mid-body, though Content-Length promises all of it. */
  | { kind: 'cut'; bytes: number }
  /** Sends the first bytes with a Content-Length that fits them: only the content tells. */
  | { kind: 'short'; bytes: number }
  /** Something else instead: wrong JSON, HTML, nothing. */
  | { kind: 'body'; body: string; contentType: string; status?: number }
  | { kind: 'status'; status: number; retryAfterSeconds?: number }
  | { kind: 'redirect'; to: string }
  /** An error in JSON, such as SES-0203 or MSG-0032. */
  | { kind: 'code'; code: string }
  /** The true answer as a warning of category 13. */
  | { kind: 'warning' }
  /** The true answer, some bytes at a time. */
  | { kind: 'drip'; bytes: number; everyMs: number }
  /** The true answer, `ms` later. */
  | { kind: 'delay'; ms: number }
  | { kind: 'contradict'; how: Contradiction };

/** `repeat`: rows of the folder's beginning again. `empty`: no rows. `other-source`: another message's bytes. */
export type Contradiction = 'repeat' | 'empty' | 'other-source';

export type Fault = FaultKind & {
  on: FaultMatch;
  /** How often it happens; 1 unless told. */
  times?: number;
  /** How many matching calls are spared before; 0 unless told. */
  skip?: number;
};

/** The faults that wait for their calls, first come first served. */
export class FaultQueue {
  #waiting: { fault: Fault; times: number; skip: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, times: fault.times ?? 1, skip: fault.skip ?? 0 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault that this call meets, one time less to come. */
  take(call: Call): Fault | undefined {
    for (const waiting of this.#waiting) {
      if (!matches(waiting.fault.on, call)) continue;
      if (waiting.skip > 0) {
        waiting.skip--;
        continue;
      }
      waiting.times--;
      if (waiting.times === 0) this.#waiting = this.#waiting.filter((other) => other !== waiting);
      return waiting.fault;
    }
    return undefined;
  }
}

function matches(
  { by = 'extension', module, action, folder, id }: FaultMatch,
  call: Call,
): boolean {
  return (
    (by === 'anyone' || by === call.by) &&
    (module === undefined || module === call.module) &&
    (action === undefined || action === call.action) &&
    (folder === undefined || folder === call.params.folder) &&
    (id === undefined || id === call.params.id)
  );
}
