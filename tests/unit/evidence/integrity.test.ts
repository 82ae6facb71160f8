import { describe, expect, it, vi } from 'vitest';
import { brokenChains, checkContents } from '@/utils/evidence/integrity';
import { lastReport } from '@/utils/evidence/integrity-report';
import { Life } from './dying';
import { hash, MAILBOX, mail, mark, OUTAGE, openStage, storedBytes } from './stage';
import { tamper } from './tamper';

const DAY_MS = 24 * 60 * 60 * 1000;

/** More messages than one batch of the check. */
async function manyMessages() {
  const stage = await openStage();
  const ids: string[] = [];
  for (let n = 0; n < 60; n++) {
    ids.push((await mark(stage.store, mail(n), { serverId: String(n) })).id);
  }
  return { ...stage, ids };
}

const alteredEntries = async (stage: Awaited<ReturnType<typeof openStage>>) =>
  (await stage.store.custody(MAILBOX)).filter(({ action }) => action === 'altered');

describe('the check of what is stored', () => {
  it('finds nothing where nothing changed, and rests for a day', async () => {
    const { db, surroundings, clock } = await manyMessages();
    const report = await checkContents(db, surroundings);
    expect(report).toMatchObject({ checked: 60, altered: [] });
    expect(report.finishedAt).not.toBeNull();
    clock.now += DAY_MS / 2;
    expect(await checkContents(db, surroundings)).toEqual(report);
    clock.now += DAY_MS;
    expect((await checkContents(db, surroundings)).startedAt).not.toBe(report.startedAt);
  });

  it('finds bytes that changed and bytes that are gone, and logs each once', async () => {
    const stage = await manyMessages();
    const { db, surroundings, clock, ids } = stage;
    const changed = hash(mail(3));
    const other = mail(3, 'ciao!');
    await db.put('content', { sha256: changed, blob: new Blob([other]) });
    await db.delete('content', hash(mail(4)));
    const report = await checkContents(db, surroundings);
    expect(report.altered).toEqual([
      { sha256: changed, found: hash(other) },
      { sha256: hash(mail(4)), found: null },
    ]);
    clock.now += 2 * DAY_MS;
    await checkContents(db, surroundings);
    expect(await alteredEntries(stage)).toMatchObject([
      { item: ids[3], sha256: changed, detail: hash(other) },
      { item: ids[4], sha256: hash(mail(4)), detail: 'gone' },
    ]);
    expect(await brokenChains(db)).toEqual([]);
  });

  it('finds what the browser refuses to give, and looks at the rest', async () => {
    const { db, surroundings } = await manyMessages();
    const lost = hash(mail(3));
    const get = IDBObjectStore.prototype.get;
    // As Firefox does where the file of a record is lost.
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (this.name === 'content' && key === lost) throw new DOMException('no', 'UnknownError');
      return get.call(this, key);
    });
    const { checked, altered } = await checkContents(db, surroundings);
    vi.restoreAllMocks();
    expect(checked).toBe(60);
    expect(altered).toEqual([{ sha256: lost, found: null }]);
  });

  it('is content again once the message was taken off and marked anew', async () => {
    const { db, store, surroundings, ids } = await manyMessages();
    await db.put('content', { sha256: hash(mail(3)), blob: new Blob(['altra']) });
    await checkContents(db, surroundings);
    await store.remove(ids[3] as string);
    await mark(store, mail(3), { serverId: '3' });
    expect(await storedBytes(store, hash(mail(3)))).toEqual(mail(3));
    expect((await lastReport(db))?.altered).toEqual([]);
  });

  it('is content again once a message that is evidence was marked anew', async () => {
    const { db, store, surroundings, ids } = await manyMessages();
    await db.delete('content', hash(mail(3)));
    await checkContents(db, surroundings);
    await mark(store, mail(3), { serverId: '3' });
    expect(await storedBytes(store, hash(mail(3)))).toEqual(mail(3));
    expect((await lastReport(db))?.altered).toEqual([]);
    expect(await db.count('incoming')).toBe(0);
    expect((await store.custody(MAILBOX)).slice(-2)).toMatchObject([
      { action: 'altered', item: ids[3], detail: 'gone' },
      { action: 'restored', item: ids[3], host: 'mail1.libero.it', serverId: '3', detail: '' },
    ]);
    expect(await store.list(MAILBOX)).toHaveLength(60);
  });

  it('is content with bytes that are put back while it reads', async () => {
    const stage = await manyMessages();
    const { db, store, surroundings, clock } = stage;
    await db.put('content', { sha256: hash(mail(3)), blob: new Blob(['altra']) });
    await checkContents(db, surroundings);
    clock.now += 2 * DAY_MS;
    // Asked for once bytes were read that do not fit.
    const getKey = db.getKey.bind(db);
    vi.spyOn(db, 'getKey').mockImplementationOnce(async (name, key) => {
      await mark(store, mail(3), { serverId: '3' });
      return getKey(name, key);
    });
    expect((await checkContents(db, surroundings)).altered).toEqual([]);
    vi.restoreAllMocks();
    expect(await lastReport(db)).toMatchObject({ checked: 60, altered: [] });
    expect(await storedBytes(store, hash(mail(3)))).toEqual(mail(3));
    expect((await store.custody(MAILBOX)).at(-1)?.action).toBe('restored');
  });

  it('is content with a message of a file once the file was taken in again', async () => {
    const { db, store, surroundings } = await openStage();
    const sha256 = hash(mail(1));
    const message = { mailbox: MAILBOX, outage: OUTAGE, kind: null, place: null, file: 'a.eml' };
    const take = () => store.keep([{ ...message, bytes: mail(1), sha256 }]);
    await take();
    await db.put('content', { sha256, blob: new Blob(['altra']) });
    expect((await checkContents(db, surroundings)).altered).toHaveLength(1);
    await take();
    expect((await lastReport(db))?.altered).toEqual([]);
  });

  it('stays discontent where the webmail gives other bytes by now', async () => {
    const { db, store, surroundings } = await manyMessages();
    await db.delete('content', hash(mail(3)));
    await checkContents(db, surroundings);
    await mark(store, mail(3, 'ciao!'), { serverId: '3' });
    expect(await storedBytes(store, hash(mail(3)))).toBeNull();
    expect((await lastReport(db))?.altered).toEqual([{ sha256: hash(mail(3)), found: null }]);
  });

  it('takes nothing for lost that is being marked meanwhile', async () => {
    const stage = await manyMessages();
    const { db, store, surroundings } = stage;
    const marking = (async () => {
      for (let n = 100; n < 140; n++) await mark(store, mail(n), { serverId: String(n) });
    })();
    for (let round = 0; round < 10; round++) {
      await db.clear('status');
      expect((await checkContents(db, surroundings)).altered).toEqual([]);
    }
    await marking;
    expect(await alteredEntries(stage)).toEqual([]);
  });

  it('goes on where a worker that died left it', async () => {
    const { db, surroundings } = await manyMessages();
    const dead = new Life(64).over(db);
    await expect(checkContents(dead, surroundings)).rejects.toThrow();
    expect(await lastReport(db)).toMatchObject({ checked: 50, finishedAt: null });
    expect(await checkContents(db, surroundings)).toMatchObject({ checked: 60 });
  });
});

describe('the check of the custody logs', () => {
  it('names the mailbox and the entry from which a log no longer holds', async () => {
    const { db, store } = await openStage();
    await mark(store, mail(1));
    await mark(store, mail(1), { mailbox: 'bea@virgilio.it' });
    await store.edit('item-1', { note: 'x' });
    await tamper(db, MAILBOX, 2);
    expect(await brokenChains(db)).toEqual([{ mailbox: MAILBOX, seq: 2 }]);
  });
});
