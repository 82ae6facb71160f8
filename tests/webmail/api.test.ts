import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, logIn } from './client';
import { romeTime } from './mailbox/rome';
import { type EmulatedWebmail, startWebmail } from './server';

const INBOX = 'default0/INBOX';
const LISTING = `mail?action=all&folder=${encodeURIComponent(INBOX)}&sort=610&order=desc`;

let webmail: EmulatedWebmail;
let client: Client;

beforeAll(async () => {
  webmail = await startWebmail();
  client = logIn(webmail);
});
afterAll(() => webmail.close());

async function rows(path: string): Promise<unknown[][]> {
  return (await client.get(path)).json().data as unknown[][];
}

describe('mail?action=all', () => {
  it('gives the columns in the order they were asked for, headers after them', async () => {
    const [row] = await rows(
      `${LISTING}&columns=610,600,601&headers=Message-ID&limit=0,1&timezone=utc`,
    );
    const truth = webmail.control
      .truth(INBOX)
      .reduce((a, b) => ((b.receivedMs ?? 0) > (a.receivedMs ?? 0) ? b : a));
    expect(row).toEqual([truth.receivedMs, truth.id, INBOX, truth.messageId]);
  });

  it('leaves the end of `limit` out, and takes a single number as a count', async () => {
    const first = await rows(`${LISTING}&columns=600&limit=0,50`);
    const overlap = await rows(`${LISTING}&columns=600&limit=49,52`);
    expect(first).toHaveLength(50);
    expect(overlap).toHaveLength(3);
    expect(overlap[0]).toEqual(first[49]);
    expect(await rows(`${LISTING}&columns=600&limit=50,50`)).toEqual([]);
    expect(await rows(`${LISTING}&columns=600&limit=7`)).toHaveLength(7);
  });

  it("shifts times by the user's offset unless timezone=utc", async () => {
    const [[shifted]] = (await rows(`${LISTING}&columns=610&limit=0,1`)) as [[number]];
    const [[utc]] = (await rows(`${LISTING}&columns=610&limit=0,1&timezone=utc`)) as [[number]];
    expect(utc).toBeGreaterThan(romeTime(2023, 3, 27));
    expect(shifted - utc).toBe(2 * 3_600_000);
  });

  it('answers an unknown folder with an error in JSON and HTTP 200', async () => {
    const response = await client.get('mail?action=all&folder=default0/nowhere&columns=600');
    expect(response.status).toBe(200);
    expect(response.json()).toMatchObject({ code: 'IMAP-1002', error_params: [] });
  });
});

describe('mail?action=get', () => {
  const get = (id: string, rest: string) =>
    client.get(`mail?action=get&folder=${INBOX}&id=${id}&unseen=true&${rest}`);

  it('hands out the original bytes with src=1&save=1', async () => {
    for (const truth of webmail.control.truth(INBOX).slice(0, 60)) {
      const response = await get(truth.id, 'src=1&save=1');
      expect(response.headers['content-type']).toBe('application/octet-stream');
      expect(createHash('sha256').update(response.bytes).digest('hex')).toBe(truth.sha256);
    }
  });

  it('knows the other forms', async () => {
    const [truth] = webmail.control.truth(INBOX);
    const id = truth?.id ?? '';
    expect((await get(id, 'src=1')).json().data).toMatch(/^Return-Path/);
    expect((await get(id, 'hdr=1')).json().data).not.toMatch(/\r?\n\r?\n./);
    const byMessageId = `mail?action=get&folder=${INBOX}&unseen=true&message_id=${encodeURIComponent(truth?.messageId ?? '')}`;
    const found = (await client.get(byMessageId)).json().data as Record<string, unknown>;
    expect(found).toMatchObject({ id, folder_id: INBOX, subject: truth?.subject });
    expect(found).not.toHaveProperty('source');
    expect((await get(id, 'attach_src=1')).json().data).toHaveProperty('source');
  });

  it('says MSG-0032 of a message that is gone', async () => {
    expect((await get('999999', '')).json().code).toBe('MSG-0032');
  });
});

describe('the other calls', () => {
  it('lists given messages', async () => {
    const wanted = webmail.control
      .truth(INBOX)
      .slice(3, 6)
      .map(({ folder, id }) => ({ folder, id }));
    const response = await client.put('mail?action=list&columns=600', wanted);
    expect(response.json().data).toEqual(wanted.map(({ id }) => [id]));
  });

  it('examines a folder', async () => {
    const { data } = (await client.get(`mail?action=examine&folder=${INBOX}`)).json();
    expect(data).toMatchObject({ total: webmail.control.mailbox().count(INBOX) });
  });

  it('finds the standard folders by column 316, under translated titles', async () => {
    const columns = 'columns=1,300,316';
    const found = await rows(`folders?action=list&parent=${INBOX}&tree=1&all=1&${columns}`);
    expect(found).toContainEqual(['default0/INBOX/outbox', 'Posta inviata', 10]);
    const { data } = (
      await client.get(`folders?action=allVisible&content_type=mail&${columns}`)
    ).json();
    expect((data as { private: unknown[] }).private).toContainEqual([INBOX, 'Posta in arrivo', 7]);
    expect(await rows(`folders?action=root&tree=1&${columns}`)).toEqual([['1', 'IPM_ROOT', 0]]);
  });

  it('answers each element of a multiple in its place, errors too', async () => {
    const [truth] = webmail.control.truth(INBOX);
    const response = await client.put('multiple', [
      { module: 'mail', action: 'get', folder: INBOX, id: truth?.id, unseen: true },
      { module: 'mail', action: 'get', folder: INBOX, id: '999999', unseen: true },
      { module: 'user', action: 'get' },
    ]);
    expect(response.json()).toMatchObject([
      { data: { id: truth?.id } },
      { code: 'MSG-0032' },
      { data: { email1: 'maria.rossi@libero.it' } },
    ]);
  });

  it('has one box for each of the two domains', async () => {
    const virgilio = logIn(webmail, 'mail1.virgilio.it');
    const { data } = (await virgilio.get('user?action=get')).json();
    expect(data).toMatchObject({ email1: 'maria.rossi@virgilio.it' });
  });
});

describe('sessions', () => {
  it('needs both the id and the cookie', async () => {
    const whoami = 'system?action=whoami';
    expect((await client.get(whoami)).json().data).toMatchObject({ session: client.session });
    expect((await client.get(whoami, { session: '0'.repeat(32) })).json().code).toBe('SES-0203');
    expect((await client.get(whoami, { cookie: false })).json().code).toBe('SES-0206');
  });

  it('answers SES-0203 with HTTP 200 once it has expired', async () => {
    const other = await startWebmail({ profile: 'quiet' });
    const guest = logIn(other);
    other.control.expireSession();
    const response = await guest.get('user?action=get');
    expect([response.status, response.json().code]).toEqual([200, 'SES-0203']);
    await other.close();
  });
});
