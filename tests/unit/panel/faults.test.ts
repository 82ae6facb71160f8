import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EvidenceStore } from '@/utils/evidence/store';
import { MailboxStore } from '@/utils/mailbox/store';
import type { Requests, send } from '@/utils/messages';
import { failureOf } from '@/utils/panel/failure';
import { markAll, toMarkables } from '@/utils/panel/marking';
import { readThroughSessions } from '@/utils/panel/reading';
import { remoteSink } from '@/utils/panel/reading-sink';
import { handlersOf, type Service } from '@/utils/service/handlers';
import { type Database, openDatabase } from '@/utils/storage/database';
import { AppSuiteApi } from '@/utils/webmail/appsuite/api';
import { AppSuite } from '@/utils/webmail/appsuite/appsuite';
import { SessionWatch } from '@/utils/webmail/appsuite/session';
import { lateMessage } from '../../journey/late-message';
import type { Truth } from '../../webmail/control';
import type { FaultKind } from '../../webmail/faults';
import { pageFetch } from '../../webmail/fetch';
import { type EmulatedWebmail, startWebmail } from '../../webmail/server';

const HOST = 'mail1.libero.it';
const ADDRESS = 'maria.rossi@libero.it';
const BASE = `https://${HOST}/appsuite/api`;

let server: EmulatedWebmail;
let late: Truth;
beforeAll(async () => {
  server = await startWebmail({ messages: 300, rateLimit: null });
  late = lateMessage(server.control);
});
afterAll(() => server.close());

/** The panel and the background without a browser, over the real protocol and a real store. */
let db: Database;
let login: { session: string; secret: string };
let session: SessionWatch;
const sessions: string[] = [];
let webmail: AppSuite;
let evidence: EvidenceStore;
let mailboxes: MailboxStore;
let ask: typeof send;
let log: unknown[][];
let page: AbortController;

beforeEach(async () => {
  db = await openDatabase(`faults-${randomUUID()}`);
  page = new AbortController();
  session = new SessionWatch();
  logIn();
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const fetch = pageFetch(server, HOST, () => login.secret);
  webmail = new AppSuite(HOST, new AppSuiteApi({ fetch, base: BASE, session, clock }));
  const context = { now: () => new Date(), uuid: () => randomUUID(), version: '1.0.0' };
  evidence = new EvidenceStore(db, context);
  mailboxes = new MailboxStore(db);
  const handlers = handlersOf({
    mailboxes,
    evidence,
    now: context.now,
    announce: async () => {},
  } as unknown as Service);
  ask = ((kind: keyof Requests, body: never) => handlers[kind](body, {})) as typeof send;
  log = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => void log.push(words));
});
afterEach(() => {
  page.abort();
  server.control.clearFaults();
  server.control.assertUntouched();
  // Nothing that the panel logs names the session.
  const logged = log.flat().map(inFull).join();
  for (const id of sessions) expect(logged).not.toContain(id);
  vi.restoreAllMocks();
  db.close();
});

/** As the user does, in the webmail: the page then asks with the new session. */
function logIn(): void {
  login = server.control.logIn(HOST);
  sessions.push(login.session);
  session.see(`${BASE}/mail?session=${login.session}`);
}

const inFull = (word: unknown): string =>
  word instanceof Error ? `${word.stack} ${JSON.stringify(word)} ${inFull(word.cause)}` : `${word}`;

/** Marks a message as the panel does; what the user is told of a failure, or null. */
async function mark({ folder, id }: Truth) {
  let told: string | null = null;
  const options = { webmail, mailbox: ADDRESS, outage: 'jan2023', send: ask, signal: page.signal };
  try {
    const markables = await toMarkables([{ folder, id }], [], webmail, page.signal);
    await markAll(markables, { ...options, uuid: () => randomUUID() }, (_, error) => {
      told = error === null ? null : failureOf(error);
    });
  } catch (error) {
    told = failureOf(error);
  }
  return told;
}

/** Reads the mailbox as the panel does; what the user is told of a failure, or null. */
async function read(): Promise<string | null> {
  const mailbox = await mailboxes.open(HOST, ADDRESS);
  try {
    await readThroughSessions({
      mailbox,
      webmail,
      session,
      sink: remoteSink(mailbox.id, ask),
      now: () => 0,
      signal: page.signal,
      onReading: ({ state }) => {
        if (state === 'signed-out') page.abort(new Error(state));
      },
    });
    return null;
  } catch (error) {
    return page.signal.aborted ? 'session' : failureOf(error);
  }
}

const HTML = { body: '<html><body>Accedi</body></html>', contentType: 'text/html' };
const JS = 'text/javascript; charset=UTF-8';

/** What the server does while a message is fetched, and what the user is told. */
const MARKING: [string, FaultKind & { times?: number }, string | null][] = [
  ['a reset before the answer', { kind: 'reset', afterBytes: 0 }, 'network'],
  ['a reset in mid-body', { kind: 'reset', afterBytes: 100 }, 'network'],
  ['a body that ends too early', { kind: 'cut', bytes: 100 }, 'network'],
  ['half a message that says it is whole, once', { kind: 'short', bytes: 300 }, null],
  ['HTML', { kind: 'body', ...HTML }, 'malformed'],
  ['JSON', { kind: 'body', body: '{"data":[]}', contentType: JS }, 'malformed'],
  ['nothing', { kind: 'body', body: '', contentType: 'application/octet-stream' }, null],
  ['HTTP 500', { kind: 'status', status: 500 }, 'unavailable'],
  ['HTTP 429, once', { kind: 'status', status: 429, retryAfterSeconds: 5 }, null],
  ['HTTP 503, once', { kind: 'status', status: 503 }, null],
  ['a redirect to the login page', { kind: 'redirect', to: '/appsuite/signin' }, 'session'],
  ['the end of the session', { kind: 'code', code: 'SES-0203' }, 'session'],
  ['that the message is gone', { kind: 'code', code: 'MSG-0032' }, 'gone'],
  ['an error that nobody knows', { kind: 'code', code: 'XYZ-9999' }, 'refused'],
  ['a slow drip', { kind: 'drip', bytes: 400, everyMs: 1 }, null],
  ['another message’s bytes, once', { kind: 'contradict', how: 'other-source' }, null],
  [
    'another message’s bytes, always',
    { kind: 'contradict', how: 'other-source', times: 2 },
    'malformed',
  ],
];

describe('marking, when the server answers with', () => {
  it.each(MARKING)('%s', async (_, fault, failure) => {
    server.control.addFault({ ...fault, on: { by: 'anyone', action: 'get', id: late.id } });
    expect(await mark(late)).toBe(failure);
    const kept = await evidence.list(ADDRESS);
    expect(kept.map(({ sha256 }) => sha256)).toEqual(failure === null ? [late.sha256] : []);
    expect(await db.count('incoming')).toBe(0);
    expect(await db.count('custody')).toBe(kept.length);
    expect(await db.count('content')).toBe(kept.length);

    if (failure === null) return;
    // Nothing stands in the way of trying again, once the user is logged in.
    if (failure === 'session') logIn();
    expect(await mark(late)).toBeNull();
  });
});

it('believes a server that sends the same half twice, and keeps the size that it listed', async () => {
  const on = { by: 'anyone', action: 'get', id: late.id } as const;
  server.control.addFault({ kind: 'short', bytes: 300, times: 2, on });
  expect(await mark(late)).toBeNull();
  const [kept] = await evidence.list(ADDRESS);
  expect(kept).toMatchObject({ bytes: 300, server: { size: late.bytes } });
});

/** What the server does in the middle of reading the mailbox, and what the user is told. */
const READING: [string, FaultKind, string | null][] = [
  ['a reset', { kind: 'reset', afterBytes: 50 }, 'network'],
  ['half an answer', { kind: 'short', bytes: 500 }, 'malformed'],
  ['HTML', { kind: 'body', ...HTML }, 'malformed'],
  ['a list that is none', { kind: 'body', body: '{"data":{}}', contentType: JS }, 'malformed'],
  ['HTTP 500', { kind: 'status', status: 500 }, 'unavailable'],
  ['HTTP 429, once', { kind: 'status', status: 429, retryAfterSeconds: 5 }, null],
  ['a redirect to the login page', { kind: 'redirect', to: '/appsuite/signin' }, 'session'],
  ['the end of the session', { kind: 'code', code: 'SES-0203' }, 'session'],
  ['a warning beside the data', { kind: 'warning' }, null],
  ['a folder that is gone', { kind: 'code', code: 'FLD-0008' }, 'refused'],
  ['no rows of a folder that has some', { kind: 'contradict', how: 'empty' }, null],
];

describe('reading, when the server answers with', () => {
  it.each(READING)('%s', async (_, fault, failure) => {
    const { inbox } = server.control.mailbox().ids;
    await mark(late);
    server.control.addFault({ ...fault, on: { by: 'anyone', action: 'all', folder: inbox } });
    expect(await read()).toBe(failure);
    // What was marked stays, and the next reading is whole.
    expect((await evidence.list(ADDRESS)).map(({ sha256 }) => sha256)).toEqual([late.sha256]);
    page = new AbortController();
    if (failure === 'session') logIn();
    expect(await read()).toBeNull();
    const ids = await mailboxes.ids(ADDRESS, inbox);
    expect(ids.toSorted()).toEqual(
      server.control
        .truth(inbox)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});
