import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { MailboxStore } from '@/utils/mailbox/store';
import { type Kind, REQUESTS, type Sender } from '@/utils/messages';
import { toFailure } from '@/utils/panel/failure';
import { Service } from '@/utils/service/service';
import { watch } from '@/utils/storage/changes';
import { DATABASE_NAME, DatabaseBlocked, openDatabase } from '@/utils/storage/database';
import { MIGRATIONS } from '@/utils/storage/migrations';

const SENDER: Sender = {};
const ADDRESS = 'anna@libero.it';
const open = { host: 'mail1.libero.it', address: ADDRESS };
const declared = {
  mailbox: ADDRESS,
  outage: 'jan2023',
  id: 'item',
  sender: 'scuola@example.org',
  expectedAt: null,
  subject: 'Convocazione',
  howKnown: null,
  wouldHaveDone: '',
  costCents: null,
};

let service: Service;
beforeEach(() => {
  service = new Service(Object.keys(REQUESTS) as Kind[]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await erased();
  await browser.storage.local.clear();
});

/** The browser's own "clear the data of this extension". */
function erased(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A store of the version before, with a box in it, held open by a context that lets nobody in. */
async function heldByOlderVersion(): Promise<() => void> {
  const older = await openDatabase(DATABASE_NAME, MIGRATIONS.slice(0, -1));
  await new MailboxStore(older).open(open.host, open.address);
  older.close();
  const held = await openDB(DATABASE_NAME);
  return () => held.close();
}

const mailboxes = async () => {
  const all = await service.handlers['mailbox.all']({}, SENDER);
  return all.map(({ id }) => id);
};

describe('the background', () => {
  it('goes on with an empty store where the database is deleted while it is open', async () => {
    await service.handlers['mailbox.open'](open, SENDER);
    await erased();
    expect(await mailboxes()).toEqual([]);
    await service.handlers['mailbox.open'](open, SENDER);
    expect(await mailboxes()).toEqual([ADDRESS]);
  });

  it('opens the database again where the browser closed it', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    await service.handlers['mailbox.open'](open, SENDER);
    const request: IDBOpenDBRequest = opened.mock.results[0]?.value;
    const closed = new Promise((resolve) => request.result.addEventListener('close', resolve));
    forceCloseDatabase(request.result as never);
    await closed;
    expect(await mailboxes()).toEqual([ADDRESS]);
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('says that an older version keeps the database, and goes on once that lets it go', async () => {
    const letGo = await heldByOlderVersion();
    const refused = await service.handlers['mailbox.all']({}, SENDER).catch(toFailure);
    expect(refused).toMatchObject({ code: 'blocked' });
    // Who asks meanwhile is told so, too, and does not wait.
    await expect(mailboxes()).rejects.toThrow(DatabaseBlocked);
    const told = new Promise<string>((resolve) => {
      watch(['mailbox'], resolve, new AbortController().signal);
    });
    letGo();
    await told;
    expect(await mailboxes()).toEqual([ADDRESS]);
  });

  it('knows of evidence that came and vanished while nobody asked for any', async () => {
    await service.handlers['evidence.declare'](declared, SENDER);
    const isNoted = async () =>
      expect(await browser.storage.local.get('kept')).toEqual({ kept: true });
    await vi.waitFor(isNoted, { timeout: 60_000 });
    await erased();
    const next = new Service(Object.keys(REQUESTS) as Kind[]);
    expect(await next.handlers['evidence.integrity']({}, SENDER)).toMatchObject({ lost: true });
  });

  it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
    'calls a store that the browser refuses (%s) a failure of the store, and tries again',
    async (name) => {
      // A private window, a damaged profile.
      vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
        throw new DOMException('no', name);
      });
      const refused = await service.handlers['mailbox.all']({}, SENDER).catch(toFailure);
      expect(refused).toMatchObject({ code: 'storage' });
      expect(await mailboxes()).toEqual([]);
    },
  );
});
