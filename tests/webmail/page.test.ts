import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchFrom } from './client';
import type { Version } from './options';
import { type EmulatedWebmail, startWebmail } from './server';

const HOST = 'mail1.libero.it';
const webmails = new Map<Version, EmulatedWebmail>();

beforeAll(async () => {
  for (const version of ['7.10', '8'] as const) {
    webmails.set(version, await startWebmail({ version, profile: 'quiet' }));
  }
});
afterAll(() => Promise.all([...webmails.values()].map((webmail) => webmail.close())));

function get(version: Version, path: string, headers: Record<string, string> = {}) {
  const webmail = webmails.get(version) ?? expect.fail('not started');
  return fetchFrom(webmail, HOST, { path, headers });
}

function cookieOf(response: Awaited<ReturnType<typeof get>>): string {
  const [cookie = ''] = response.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(
    /^open-xchange-secret-[0-9a-f]{32}=[0-9a-f]{32}; Path=\/; Secure; HttpOnly$/,
  );
  return cookie.split(';')[0] ?? '';
}

it('hands the session over in the hash in 7.10, once', async () => {
  const first = await get('7.10', '/appsuite/');
  expect(first.status).toBe(302);
  expect(first.headers.location).toMatch(/^\/appsuite\/#.*&session=[0-9a-f]{32}$/);
  const second = await get('7.10', '/appsuite/', { cookie: cookieOf(first) });
  expect(second.status).toBe(200);
  expect(second.headers['set-cookie']).toBeUndefined();
});

it('knows the session by its cookie in 8', async () => {
  const cookie = cookieOf(await get('8', '/appsuite/ui'));
  const answer = await get('8', '/appsuite/api/login?action=autologin', {
    cookie,
    'x-requested-by': 'webmail-ui',
  });
  expect(answer.json()).toMatchObject({ session: expect.stringMatching(/^[0-9a-f]{32}$/) });
});

it('serves the page under a strict policy, with its script and its style', async () => {
  const page = await get('8', '/appsuite/');
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  const [, script = ''] = page.bytes.toString().match(/<script type="module" src="([^"]+)"/) ?? [];
  const [, style = ''] = page.bytes.toString().match(/<link rel="stylesheet" href="([^"]+)"/) ?? [];
  expect((await get('8', script)).headers['content-type']).toMatch(/^text\/javascript/);
  expect((await get('8', style)).headers['content-type']).toMatch(/^text\/css/);
});

it('has a plain page outside of the webmail, and nothing elsewhere', async () => {
  expect((await get('8', '/other')).status).toBe(200);
  expect((await get('8', '/elsewhere')).status).toBe(404);
});
