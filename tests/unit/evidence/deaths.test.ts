import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyChain } from '@/utils/evidence/custody';
import type { Database } from '@/utils/storage/database';
import { dieEverywhere } from './dying';
import {
  acquisitionOf,
  hash,
  MAILBOX,
  mail,
  mark,
  openStage,
  stageOver,
  storedBytes,
} from './stage';

const open = async () => (await openStage()).db;

/** What must hold whatever happened: a whole chain, one entry per change, all bytes there. */
async function expectSound(db: Database, actions: string[]) {
  const { store } = stageOver(db);
  const log = await store.custody(MAILBOX);
  expect(verifyChain(log)).toBeNull();
  expect(log.map(({ action }) => action)).toEqual(actions);
  for (const { sha256 } of await store.list(MAILBOX)) {
    const bytes = await storedBytes(store, sha256);
    expect(bytes && hash(bytes)).toBe(sha256);
  }
}

describe('a worker that dies at any step', () => {
  it('of marking loses nothing and doubles nothing', async () => {
    const bytes = mail(1);
    const acquisition = acquisitionOf(bytes, { parts: 2 });
    const deaths = await dieEverywhere({
      open,
      async work(db) {
        const { store } = stageOver(db);
        await store.part(acquisition.transfer, 0, bytes.slice(0, 40));
        await store.part(acquisition.transfer, 1, bytes.slice(40));
        await store.acquire(acquisition);
      },
      async check(db) {
        await expectSound(db, ['acquired']);
        expect(await db.count('evidence')).toBe(1);
        expect(await db.count('incoming')).toBe(0);
      },
    });
    expect(deaths).toBeGreaterThan(8);
  });

  it('of removing, restoring and editing', async () => {
    await dieEverywhere({
      async open() {
        const { db, store } = await openStage();
        await mark(store, mail(1));
        return db;
      },
      async work(db) {
        const { store } = stageOver(db);
        await store.edit('item-1', { note: 'nota' });
        await store.remove('item-1');
        await store.remove('item-1');
      },
      check: (db) => expectSound(db, ['acquired', 'edited', 'removed']),
    });
  });

  it('of tidying', async () => {
    await dieEverywhere({
      async open() {
        const { db, store } = await openStage();
        await mark(store, mail(1));
        await store.remove('item-1');
        await store.part('left', 0, mail(2));
        return db;
      },
      async work(db) {
        const { store, clock } = stageOver(db);
        clock.now += 24 * 60 * 60 * 1000;
        await store.tidy();
      },
      async check(db) {
        await expectSound(db, ['acquired', 'removed']);
        const left = ['evidence', 'content', 'incoming'] as const;
        for (const store of left) expect(await db.count(store)).toBe(0);
      },
    });
  });
});

describe('a full disk', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('leaves everything as it was, and is told as what it is', async () => {
    const { db, store } = await openStage();
    const before = await mark(store, mail(1));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'content') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const refused = mark(store, mail(2), { serverId: '8' });
    await expect(refused).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await expectSound(db, ['acquired']);
    expect(await store.list(MAILBOX)).toEqual([before]);
    expect(await db.count('content')).toBe(1);
  });
});
