import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, fetchFrom, logIn } from './client';
import { romeTime } from './mailbox/rome';
import { type EmulatedWebmail, startWebmail } from './server';

const INBOX = 'default0/INBOX';

let webmail: EmulatedWebmail;
let client: Client;

beforeEach(async () => {
  webmail = await startWebmail({ profile: 'quiet' });
  client = logIn(webmail);
});
afterEach(() => webmail.close());

function unreadMessage() {
  const message = webmail.control.deliver(romeTime(2023, 4, 2, 9));
  return `folder=${INBOX}&id=${message.id}`;
}

describe('a guest that only reads', () => {
  it('leaves the mailbox untouched', async () => {
    await client.get(`mail?action=get&${unreadMessage()}&unseen=true&src=1&save=1`);
    await client.get(`mail?action=all&folder=${INBOX}&columns=600`);
    expect(() => webmail.control.assertUntouched()).not.toThrow();
  });

  it('is caught when it marks a message as read', async () => {
    await client.get(`mail?action=get&${unreadMessage()}`);
    expect(webmail.control.violations()).toHaveLength(1);
    expect(webmail.control.changes().at(-1)).toMatchObject({ by: 'extension', what: 'flags' });
    expect(() => webmail.control.assertUntouched()).toThrow(/unseen=true/);
  });

  it('is caught when it calls anything else, inside a multiple too', async () => {
    await client.put(`mail?action=update&${unreadMessage()}`, { flags: 32, value: true });
    await client.get('login?action=autologin&client=open-xchange-appsuite');
    await client.put('multiple', [
      { module: 'mail', action: 'zip_messages', folder: INBOX, id: '1' },
    ]);
    expect(webmail.control.violations().map(({ action }) => action)).toEqual([
      'update',
      'autologin',
      'zip_messages',
    ]);
  });

  it("is not blamed for what the webmail's own page does", async () => {
    await client.get(`mail?action=get&${unreadMessage()}&unseen=false`, { asUi: true });
    expect(() => webmail.control.assertUntouched()).not.toThrow();
    expect(webmail.control.changes().at(-1)).toMatchObject({ by: 'ui', what: 'flags' });
  });
});

describe('faults', () => {
  const whoami = 'system?action=whoami';

  it('meet the calls they match, as often as told', async () => {
    webmail.control.addFault({
      on: { module: 'system' },
      kind: 'status',
      status: 429,
      retryAfterSeconds: 7,
      times: 2,
      skip: 1,
    });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await client.get(whoami)).status);
    expect(statuses).toEqual([200, 429, 429, 200]);
  });

  it('break the connection, with or without the headers', async () => {
    webmail.control.addFault({ on: {}, kind: 'reset', afterBytes: 0 });
    await expect(client.get(whoami)).rejects.toThrow();
    webmail.control.addFault({ on: {}, kind: 'cut', bytes: 5 });
    await expect(client.get(whoami)).rejects.toThrow();
  });

  it('answer something else', async () => {
    webmail.control.addFault({ on: {}, kind: 'code', code: 'SES-0203' });
    expect((await client.get(whoami)).json().code).toBe('SES-0203');
    webmail.control.addFault({ on: {}, kind: 'warning' });
    expect((await client.get(whoami)).json()).toMatchObject({ category: 13, data: {} });
    webmail.control.addFault({ on: {}, kind: 'redirect', to: '/logincheck.php' });
    expect((await client.get(whoami)).headers.location).toBe('/logincheck.php');
    webmail.control.addFault({ on: {}, kind: 'body', body: '<html>', contentType: 'text/html' });
    expect((await client.get(whoami)).bytes.toString()).toBe('<html>');
  });

  it('contradict what was said before', async () => {
    const listing = `mail?action=all&folder=${INBOX}&columns=600&sort=610&order=desc`;
    const first = await client.get(`${listing}&limit=0,3`);
    webmail.control.addFault({ on: { action: 'all' }, kind: 'contradict', how: 'repeat' });
    expect((await client.get(`${listing}&limit=3,6`)).json()).toEqual(first.json());
  });

  it('throttle as the server itself does', async () => {
    const strict = await startWebmail({
      profile: 'quiet',
      rateLimit: { requests: 3, windowMs: 300_000 },
    });
    const guest = logIn(strict);
    for (let n = 0; n < 3; n++) expect((await guest.get(whoami)).status).toBe(200);
    const refused = await guest.get(whoami);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '300']);
    await strict.close();
  });

  it('spoil single rows', async () => {
    const [first] = webmail.control.truth(INBOX);
    webmail.control.malform(INBOX, first?.id ?? '', 'null-dates');
    const response = await client.put('mail?action=list&columns=600,609,610', [
      { folder: INBOX, id: first?.id },
    ]);
    expect(response.json().data).toEqual([[first?.id, null, null]]);
  });
});

describe('a mailbox that changes', () => {
  it('receives, moves and loses mail', async () => {
    const before = webmail.control.mailbox().count(INBOX);
    const { id } = webmail.control.deliver(romeTime(2023, 4, 2));
    const moved = webmail.control.move(INBOX, id, 'default0/INBOX/Famiglia');
    const gone = await client.get(`mail?action=get&folder=${INBOX}&id=${id}&unseen=true`);
    expect(gone.json().code).toBe('MSG-0032');
    webmail.control.remove('default0/INBOX/Famiglia', moved ?? '');
    expect(webmail.control.mailbox().count(INBOX)).toBe(before);
  });
});

it('is controlled by another process too', async () => {
  const control = (method: string, ...args: unknown[]) =>
    fetchFrom(webmail, 'mail1.libero.it', {
      method: 'POST',
      path: `/__control/${method}`,
      body: JSON.stringify(args),
    }).then((response) => response.json());
  const [truth] = (await control('truth', INBOX)).result as { sha256: string }[];
  expect(truth).toEqual(webmail.control.truth(INBOX)[0]);
  await client.get(`mail?action=get&${unreadMessage()}`);
  expect((await control('assertUntouched')).error).toMatch(/touched/);
});
