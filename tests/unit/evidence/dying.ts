import type { Database } from '@/utils/storage/database';

/** The worker died. */
export class Death extends Error {
  override readonly name = 'Death';
}

/** A context that dies before one of its steps: from then on it does nothing any more. */
export class Life {
  #steps = 0;

  constructor(private readonly lastStep: number) {}

  get isOver(): boolean {
    return this.#steps > this.lastStep;
  }

  /** @throws Death */
  readonly step = (): void => {
    this.#steps += 1;
    if (this.isOver) throw new Death(`before step ${this.#steps}`);
  };

  /**
   * The database as this context sees it. What was not committed is given up with it, as the browser
   * does.
   */
  over(db: Database): Database {
    const wrap = <T>(value: T): T => {
      if (typeof value !== 'object' || value === null || value instanceof Promise) return value;
      return new Proxy(value, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          if (name === 'abort') return member.bind(target);
          return (...args: unknown[]) => {
            this.step();
            return wrap(member.apply(target, args));
          };
        },
      }) as T;
    };
    return wrap(db);
  }
}

/**
 * Tries with a life that lasts one step longer each time, until one lasted to the end. Gives how
 * many did not.
 */
export async function throughAllLives(attempt: (life: Life) => Promise<void>): Promise<number> {
  for (let deaths = 0; ; deaths++) {
    const life = new Life(deaths);
    await attempt(life);
    if (!life.isOver) return deaths;
  }
}

/**
 * Does a work on a fresh database again and again, dying one call later each time, and once more
 * after each death; `check` sees what is there then.
 */
export function dieEverywhere(options: {
  open(): Promise<Database>;
  work(db: Database): Promise<unknown>;
  check(db: Database): Promise<void>;
}): Promise<number> {
  return throughAllLives(async (life) => {
    const db = await options.open();
    await options.work(life.over(db)).catch(unlessDead);
    if (life.isOver) await options.work(db);
    await options.check(db);
    db.close();
  });
}

/** Of its own death a context tells nobody. */
export function unlessDead(error: unknown): void {
  if (!(error instanceof Death)) throw error;
}
