import { describe, expect, it } from 'vitest';
import { SessionWatch, sessionInUrl } from '@/utils/webmail/appsuite/session';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const url = (id: string) => `https://mail1.libero.it/appsuite/api/mail?action=all&session=${id}`;
const never = new AbortController().signal;

describe('the session id', () => {
  it('is read from API calls only', () => {
    expect(sessionInUrl(url(A))).toBe(A);
    expect(sessionInUrl(`${url(A)}&x=1`)).toBe(A);
    expect(sessionInUrl(`https://ads.example/?session=${A}`)).toBeNull();
    expect(sessionInUrl(`https://mail1.libero.it/appsuite/api/mail?session=${A}ff`)).toBeNull();
    expect(sessionInUrl('https://mail1.libero.it/appsuite/api/mail?session=short')).toBeNull();
  });

  it('is the newest one seen', () => {
    const watch = new SessionWatch();
    watch.see(url(A));
    watch.see(url(B));
    expect(watch.current).toBe(B);
  });

  it('does not come back once the server has called it dead', async () => {
    const watch = new SessionWatch();
    watch.see(url(A));
    watch.expire(A);
    expect(watch.current).toBeNull();
    const next = watch.wait(never);
    watch.see(url(A));
    expect(watch.current).toBeNull();
    watch.see(url(B));
    await expect(next).resolves.toBe(B);
  });

  it('is not forgotten because an older one died', () => {
    const watch = new SessionWatch();
    watch.see(url(A));
    watch.see(url(B));
    watch.expire(A);
    expect(watch.current).toBe(B);
  });

  it('is not waited for once nobody wants it', async () => {
    const watch = new SessionWatch();
    const gone = new AbortController();
    const waiting = watch.wait(gone.signal);
    gone.abort(new Error('page closed'));
    await expect(waiting).rejects.toThrow('page closed');
  });
});
