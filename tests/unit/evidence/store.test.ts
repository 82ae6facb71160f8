import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/utils/evidence/custody';
import { EvidenceStore } from '@/utils/evidence/store';
import {
  acquisitionOf,
  bytesOf,
  hash,
  MAILBOX,
  mail,
  mark,
  OUTAGE,
  openStage,
  storedBytes,
} from './stage';

const HOUR_MS = 60 * 60 * 1000;

const declared = (id: string) => ({
  mailbox: MAILBOX,
  outage: OUTAGE,
  id,
  sender: 'scuola@example.org',
  expectedAt: '2023-01-24T11:00:00Z',
  subject: 'Convocazione',
  howKnown: 'phone' as const,
  wouldHaveDone: 'Avrei accettato.',
  costCents: null,
});

describe('marking a message', () => {
  it.each([
    ['8-bit and a missing final newline', bytesOf('Subject: \xe8\r\n\r\nperch\xe9')],
    ['bare LF and NULs', bytesOf('Subject: a\n\n\0\0b\n\r\n\r')],
    ['no header at all', bytesOf('\xff\xfe\0')],
    ['nothing', bytesOf('')],
  ])('keeps its bytes: %s', async (_, bytes) => {
    const { store } = await openStage();
    const { sha256 } = await mark(store, bytes);
    expect(sha256).toBe(hash(bytes));
    expect(await storedBytes(store, sha256)).toEqual(bytes);
  });

  it('keeps any bytes, whatever they are', async () => {
    const { store } = await openStage();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.uuid(), async (any, serverId) => {
        const bytes = new Uint8Array(any);
        const item = await mark(store, bytes, { serverId, kind: null });
        expect(await storedBytes(store, item.sha256)).toEqual(bytes);
      }),
      { numRuns: 40 },
    );
  });

  it('puts many parts together', async () => {
    const { store } = await openStage();
    const bytes = new Uint8Array(9 * 1024 * 1024).map((_, at) => at * 7 + (at >> 12));
    const item = await mark(store, bytes);
    expect(item.bytes).toBe(bytes.length);
    expect(hash((await storedBytes(store, item.sha256)) ?? bytesOf(''))).toBe(hash(bytes));
  });

  it('reads what the header and the server tell', async () => {
    const { store } = await openStage();
    const item = await mark(store, mail(1), { server: { size: 301, flags: 32 } });
    expect(item).toMatchObject({
      origin: 'webmail',
      messageId: '<1@example.org>',
      from: { name: 'Scuola', address: 'scuola@example.org' },
      sent: { text: 'Mon, 23 Jan 2023 16:00:05 +0100', source: 'date-header' },
      received: { text: null, source: 'server-received' },
      delayMs: 411_006_000,
      server: { size: 301, flags: 32 },
    });
    expect(item.hops).toHaveLength(1);
  });

  it('twice changes nothing and leaves no parts behind', async () => {
    const { store, db } = await openStage();
    const first = await mark(store, mail(1));
    expect(await mark(store, mail(1))).toEqual(first);
    expect(await store.list(MAILBOX)).toHaveLength(1);
    expect(await store.custody(MAILBOX)).toHaveLength(1);
    expect(await db.count('incoming')).toBe(0);
  });

  it('answers again when its first answer was lost', async () => {
    const { store } = await openStage();
    const bytes = mail(1);
    const acquisition = acquisitionOf(bytes);
    await store.part(acquisition.transfer, 0, bytes);
    expect(await store.acquire(acquisition)).toEqual(await store.acquire(acquisition));
  });

  it('in two tabs at once is one item', async () => {
    const { store, db, surroundings } = await openStage();
    const other = new EvidenceStore(db, surroundings);
    const [one, two] = await Promise.all([mark(store, mail(1)), mark(other, mail(1))]);
    expect(one).toEqual(two);
    expect(await store.list(MAILBOX)).toEqual([one]);
    expect(await store.custody(MAILBOX)).toHaveLength(1);
  });

  it('takes another message under a number that the server gave anew', async () => {
    const { store } = await openStage();
    await mark(store, mail(1), { serverId: '7' });
    const other = await mark(store, mail(2), { serverId: '7' });
    expect(other.messageId).toBe('<2@example.org>');
    expect(await store.list(MAILBOX)).toHaveLength(2);
  });

  it('refuses bytes that are not those that were hashed', async () => {
    const { store, db } = await openStage();
    const refused = mark(store, mail(1), { sha256: hash(mail(2)) });
    await expect(refused).rejects.toMatchObject({ failure: 'mismatch' });
    expect(await store.custody(MAILBOX)).toEqual([]);
    expect(await db.count('content')).toBe(0);
  });

  it('refuses parts that are not all there', async () => {
    const { store } = await openStage();
    const acquisition = acquisitionOf(mail(1));
    await expect(store.acquire(acquisition)).rejects.toMatchObject({ failure: 'incomplete' });
    await store.part(acquisition.transfer, 0, mail(1).slice(0, 40));
    await expect(store.acquire(acquisition)).rejects.toMatchObject({ failure: 'incomplete' });
    expect(await store.list(MAILBOX)).toEqual([]);
  });
});

describe('removing', () => {
  it('takes the item off, and brings it back while it can', async () => {
    const { store } = await openStage();
    const item = await mark(store, mail(1));
    await store.remove(item.id);
    expect(await store.list(MAILBOX)).toEqual([]);
    await expect(store.get(item.id)).rejects.toMatchObject({ failure: 'unknown-item' });
    await store.tidy();
    expect(await store.restore(item.id)).toEqual(item);
    expect(await storedBytes(store, item.sha256)).toEqual(mail(1));
  });

  it('is undone by marking the same message again', async () => {
    const { store } = await openStage();
    const item = await mark(store, mail(1));
    await store.remove(item.id);
    expect(await mark(store, mail(1))).toEqual(item);
    const actions = (await store.custody(MAILBOX)).map(({ action }) => action);
    expect(actions).toEqual(['acquired', 'removed', 'restored']);
  });

  it('leaves a trace, not the content, once it cannot be undone', async () => {
    const { store, clock, db } = await openStage();
    const item = await mark(store, mail(1));
    await store.remove(item.id);
    clock.now += HOUR_MS;
    await store.tidy();
    await expect(store.restore(item.id)).rejects.toMatchObject({ failure: 'unknown-item' });
    expect(await store.bytes(item.sha256 ?? '')).toBeNull();
    expect(await db.count('evidence')).toBe(0);
    expect(await store.custody(MAILBOX)).toMatchObject([
      { action: 'acquired', item: item.id },
      { action: 'removed', item: item.id, sha256: item.sha256, serverId: '7' },
    ]);
  });

  it("spares bytes that are another mailbox's too", async () => {
    const { store, clock } = await openStage();
    const mine = await mark(store, mail(1));
    const hers = await mark(store, mail(1), { mailbox: 'bea@virgilio.it' });
    await store.remove(mine.id);
    clock.now += HOUR_MS;
    await store.tidy();
    expect(await storedBytes(store, hers.sha256)).toEqual(mail(1));
    await store.remove(hers.id);
    clock.now += HOUR_MS;
    await store.tidy();
    expect(await store.bytes(hers.sha256 ?? '')).toBeNull();
  });

  it('lets go of parts that a page left, and of no others', async () => {
    const { store, clock, db } = await openStage();
    await store.part('left', 0, mail(1));
    clock.now += 2 * HOUR_MS;
    await store.part('under way', 0, mail(2));
    await store.tidy();
    expect(await db.getAllKeys('incoming')).toEqual([['under way', 0]]);
  });
});

describe('editing', () => {
  it('logs the names of the fields that changed, and nothing where none did', async () => {
    const { store } = await openStage();
    const item = await mark(store, mail(1));
    await store.edit(item.id, { kind: 'late', note: 'Dal medico', important: true });
    await store.edit(item.id, { note: 'Dal medico' });
    const log = await store.custody(MAILBOX);
    expect(log.map(({ action, detail }) => [action, detail])).toEqual([
      ['acquired', ''],
      ['edited', 'important note'],
    ]);
    expect(await store.get(item.id)).toEqual({ ...item, note: 'Dal medico', important: true });
  });
});

describe('declaring', () => {
  it('twice under one id is one item', async () => {
    const { store } = await openStage();
    const item = await store.declare(declared('d1'));
    expect(await store.declare({ ...declared('d1'), subject: 'another' })).toEqual(item);
    expect(await store.list(MAILBOX)).toEqual([item]);
    expect(await store.custody(MAILBOX)).toHaveLength(1);
  });
});

describe('the list', () => {
  it('holds every item, whatever its id', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.oneof(fc.uuid(), fc.string())), async (ids) => {
        const { db, store } = await openStage();
        for (const id of ids) await store.declare(declared(id));
        const listed = (await store.list(MAILBOX)).map(({ id }) => id);
        expect(listed.sort()).toEqual([...ids].sort());
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('an export', () => {
  it('is logged once per file', async () => {
    const { store } = await openStage();
    await store.exported(MAILBOX, 'dossier.zip', hash(mail(1)));
    await store.exported(MAILBOX, 'dossier.zip', hash(mail(1)));
    await store.exported(MAILBOX, 'dossier.zip', hash(mail(2)));
    expect(await store.custody(MAILBOX)).toHaveLength(2);
  });
});

type Step = { what: 'mark' | 'remove' | 'restore' | 'edit' | 'declare' | 'wait'; which: number };

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('mark', 'remove', 'restore', 'edit', 'declare', 'wait'),
  which: fc.nat(3),
});

describe('any history', () => {
  it('leaves a whole custody log, with one entry for each change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const stage = await openStage();
        for (const each of steps) {
          const before = await seen(stage.store);
          const entries = (await stage.store.custody(MAILBOX)).length;
          await take(each, stage);
          const grown = (await stage.store.custody(MAILBOX)).length - entries;
          expect(grown).toBe((await seen(stage.store)) === before ? 0 : 1);
        }
        expect(verifyChain(await stage.store.custody(MAILBOX))).toBeNull();
        for (const { sha256 } of await stage.store.list(MAILBOX)) {
          if (sha256 !== null) expect(await stage.store.bytes(sha256)).not.toBeNull();
        }
        stage.db.close();
      }),
      { numRuns: 40 },
    );
  });
});

const seen = async (store: EvidenceStore) => JSON.stringify(await store.list(MAILBOX));

async function take({ what, which }: Step, stage: Awaited<ReturnType<typeof openStage>>) {
  const { store, clock, db } = stage;
  const ids = await db.getAllKeys('evidence');
  const id = ids[which % Math.max(ids.length, 1)];
  switch (what) {
    case 'mark':
      await mark(store, mail(which), { serverId: String(which) });
      break;
    case 'declare':
      // A declaration that was taken off stays off: its form is gone.
      await store.declare(declared(`d${which}`));
      break;
    case 'wait':
      clock.now += HOUR_MS;
      await store.tidy();
      break;
    default:
      if (id === undefined) return;
      if (what === 'remove') await store.remove(id);
      else if (what === 'restore') await store.restore(id);
      else if ((await db.get('evidence', id))?.removedAt === null)
        await store.edit(id, { note: `nota ${which}` });
  }
}
