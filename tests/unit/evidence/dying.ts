import type { Database } from '@/utils/storage/database';

/** The worker died. */
export class Death extends Error {
  override readonly name = 'Death';
}

/**
 * The database as a context sees it that dies before its n-th call: from then on every call fails,
 * and what was not committed is given up, as the browser does. `calls` tells how many there were.
 */
export function dying(db: Database, lastCall: number): { db: Database; calls(): number } {
  let calls = 0;
  const wrap = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null || value instanceof Promise) return value;
    return new Proxy(value, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        if (name === 'abort') return member.bind(target);
        return (...args: unknown[]) => {
          calls += 1;
          if (calls > lastCall) throw new Death(`before call ${calls}`);
          return wrap(member.apply(target, args));
        };
      },
    }) as T;
  };
  return { db: wrap(db), calls: () => calls };
}

/**
 * Does a work on a fresh database again and again, dying one call later each time, and once more
 * after each death; `check` sees what is there then.
 */
export async function dieEverywhere(options: {
  open(): Promise<Database>;
  work(db: Database): Promise<unknown>;
  check(db: Database): Promise<void>;
}): Promise<number> {
  for (let lastCall = 0; ; lastCall++) {
    const db = await options.open();
    const died = await options.work(dying(db, lastCall).db).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Death) return true;
        throw error;
      },
    );
    if (died) await options.work(db);
    await options.check(db);
    db.close();
    if (!died) return lastCall;
  }
}
