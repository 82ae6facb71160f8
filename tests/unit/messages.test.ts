import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { type Handlers, type Kind, REQUESTS, receive, type Sender } from '@/utils/messages';
import { toFailure } from '@/utils/panel/failure';
import { JOB } from '../fixtures/export-job';

const KINDS = Object.keys(REQUESTS) as Kind[];
const id = browser.runtime.id;
const OUR_PAGE: Sender = { id, url: browser.runtime.getURL('/workbench.html') };
const PANEL: Sender = { id, url: 'https://mail1.libero.it/appsuite/#!', frameId: 0 };

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
let deliver: Listener;
let handled: Kind[];

beforeEach(() => {
  handled = [];
  const handlers = KINDS.map((kind) => [
    kind,
    async () => {
      handled.push(kind);
      return null;
    },
  ]);
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  receive(Object.fromEntries(handlers) as Handlers, toFailure);
  deliver = listen.mock.lastCall?.[0] as Listener;
  listen.mockRestore();
});

const state = (sender: Sender) => deliver({ kind: 'export.state', body: { mailbox: 'a' } }, sender);

describe('a message', () => {
  it('of our own pages is answered', async () => {
    expect(await state(OUR_PAGE)).toEqual({ ok: true, value: null });
  });

  it.each<[string, Sender]>([
    ['another extension', { id: 'other', url: 'chrome-extension://other/workbench.html' }],
    ['a page', { url: 'https://mail1.libero.it/appsuite/' }],
    ['a page that names our page', { url: OUR_PAGE.url ?? '' }],
    ['nobody', {}],
  ])('of %s gets no answer', (_, sender) => {
    expect(state(sender)).toBeUndefined();
    expect(deliver({ kind: 'evidence.list', body: { mailbox: 'a' } }, sender)).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it('of our panel in the webmail is answered', async () => {
    await deliver({ kind: 'evidence.remove', body: { id: 'a' } }, PANEL);
    expect(handled).toEqual(['evidence.remove']);
  });

  it.each<[string, Partial<Sender>]>([
    ['a frame', { frameId: 3 }],
    ['another page of the host', { url: 'https://mail1.libero.it/login' }],
    ['a host that looks alike', { url: 'https://mail1.libero.it.evil.example/appsuite/' }],
    ['a page without TLS', { url: 'http://mail1.libero.it/appsuite/' }],
    ['a page that is not told', { url: '' }],
  ])('of our script in %s gets no answer', (_, wrong) => {
    const sender = { ...PANEL, ...wrong };
    expect(deliver({ kind: 'evidence.remove', body: { id: 'a' } }, sender)).toBeUndefined();
  });

  it('of the panel commands neither exports nor the store', () => {
    const areas = ['export', 'store', 'backup', 'documents'];
    const others = KINDS.filter((kind) => areas.includes(kind.split('.')[0] ?? ''));
    expect(others).toContain('store.erase');
    for (const kind of others) expect(deliver({ kind, body: {} }, PANEL)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    7,
    'store.erase',
    {},
    { kind: ['store.erase'], body: { mailbox: null } },
    { kind: '__proto__', body: {} },
    { kind: 'toString', body: {} },
    { kind: 'store.erase' },
  ])('that is %j reaches no handler', async (message) => {
    expect(await deliver(message, OUR_PAGE)).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    });
    expect(handled).toEqual([]);
  });

  it('saves no file from an address that is not our own', async () => {
    const body = { job: JOB, url: 'https://evil.example/dossier.zip' };
    expect(await deliver({ kind: 'export.written', body }, OUR_PAGE)).toMatchObject({ ok: false });
    await deliver({ kind: 'export.written', body: { job: JOB, url: 'blob:here' } }, OUR_PAGE);
    expect(handled).toEqual(['export.written']);
  });
});

/** Kinds that say all by their name. */
const EMPTY = KINDS.filter((kind) => REQUESTS[kind].safeParse({}).success);

describe('garbage', () => {
  it.each(KINDS.filter((kind) => !EMPTY.includes(kind)))(
    'in place of %s is refused, and never throws',
    async (kind) => {
      const fields = Object.keys(REQUESTS[kind].def.shape);
      const wrong = fc.oneof(
        fc.anything({ withTypedArray: true, withDate: true, withMap: true }),
        fc.dictionary(fc.constantFrom(...fields, '__proto__'), fc.anything()),
      );
      await fc.assert(
        fc.asyncProperty(wrong, async (body) => {
          fc.pre(!REQUESTS[kind].safeParse(body).success);
          expect(await deliver({ kind, body }, OUR_PAGE)).toMatchObject({ ok: false });
          expect(handled).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('beside what is asked is left behind', () => {
    const parsed = REQUESTS['evidence.edit'].parse({
      id: 'a',
      fields: { note: 'n', sha256: 'forged', markedAt: 'never' },
      removedAt: 'now',
    });
    expect(parsed).toEqual({ id: 'a', fields: { note: 'n' } });
  });
});
