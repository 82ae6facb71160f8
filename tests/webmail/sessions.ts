import { createHash, randomBytes } from 'node:crypto';

/** A login: the id that travels in the query, and the secret that travels in a cookie. */
export type Session = { id: string; secret: string; host: string };

const CLIENT = 'open-xchange-appsuite';

/** Logins of the webmail, by host. A session needs both its id and its cookie. */
export class Sessions {
  readonly #open = new Map<string, Session>();

  /** Starts a session in the browser that holds `secret`, or in a new one. */
  logIn(host: string, secret: string = randomBytes(16).toString('hex')): Session {
    const session = { id: randomBytes(16).toString('hex'), secret, host };
    this.#open.set(session.id, session);
    return session;
  }

  find(id: string): Session | undefined {
    return this.#open.get(id);
  }

  /** The newest session of a browser. */
  ofSecret(secret: string | null, host: string): Session | undefined {
    return [...this.#open.values()]
      .reverse()
      .find((session) => session.secret === secret && session.host === host);
  }

  /** Ids in the order they were given out. */
  ids(): string[] {
    return [...this.#open.keys()];
  }

  /** Ends sessions as a time-out does: the browser learns of it at its next call. */
  expire(): void {
    this.#open.clear();
  }
}

/** Name of the secret's cookie: bound to the browser and the client, as App Suite binds it. */
export function secretCookie(userAgent: string): string {
  return `open-xchange-secret-${createHash('md5')
    .update(userAgent + CLIENT)
    .digest('hex')}`;
}

export function cookieValue(cookies: string, name: string): string | null {
  const found = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}
