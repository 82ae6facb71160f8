import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { ExportJob } from '@/utils/dossier/job';
import { verifyChain } from '@/utils/evidence/custody';
import { Exports, type Writer } from '@/utils/service/exports';
import { inPlaceWriter } from '@/utils/service/writer';
import type { Database } from '@/utils/storage/database';
import { JOB } from '../../fixtures/export-job';
import { dieEverywhere } from '../evidence/dying';
import { MAILBOX, mail, mark, openStage, stageOver } from '../evidence/stage';

const FILE = { name: 'dossier.zip', bytes: 7, sha256: 'a'.repeat(64) };

/** The browser's downloads, which save what they get at once unless they are held. */
const downloads = { count: 0, state: 'complete' };
beforeEach(() => {
  Object.assign(downloads, { count: 0, state: 'complete' });
  Object.assign(browser.downloads, {
    download: async () => ++downloads.count,
    search: async ({ id }: { id: number }) => (id > 0 ? [{ id, state: downloads.state }] : []),
    cancel: async () => {},
  });
});

/** The background over a database, with a writer that is done as soon as it is asked. */
function exportsOver(db: Database, writer: Partial<Writer> = {}, forget = async () => {}): Exports {
  const { store, surroundings } = stageOver(db);
  const write = (job: ExportJob): Promise<void> =>
    exports.save({ ...job, file: FILE }, 'blob:dossier');
  const exports: Exports = new Exports(
    db,
    store,
    { write, release: async () => {}, ...writer },
    { ...surroundings, announce: async () => {}, forget },
  );
  return exports;
}

const exported = async (db: Database) => {
  const log = await stageOver(db).store.custody(MAILBOX);
  expect(verifyChain(log)).toBeNull();
  return log.filter(({ action }) => action === 'exported').map(({ sha256 }) => sha256);
};

describe('an export', () => {
  it('ends, and is in the log once, wherever the background dies', async () => {
    const deaths = await dieEverywhere({
      async open() {
        const { db, store } = await openStage();
        await mark(store, mail(1));
        return db;
      },
      async work(db) {
        const exports = exportsOver(db);
        await exports.resume();
        if ((await exports.state(MAILBOX))?.state !== 'done') await exports.start(JOB);
      },
      async check(db) {
        expect(await exportsOver(db).state(MAILBOX)).toMatchObject({ state: 'done', file: FILE });
        expect(await exported(db)).toEqual([FILE.sha256]);
      },
    });
    expect(deaths).toBeGreaterThan(8);
  });

  it('is not told as done while the browser still saves it, nor where it could not', async () => {
    const { db } = await openStage();
    const exports = exportsOver(db);
    downloads.state = 'in_progress';
    await exports.start(JOB);
    expect(await exports.state(MAILBOX)).toMatchObject({ state: 'saving' });
    expect(await exported(db)).toEqual([]);
    await exports.downloaded(1, 'interrupted');
    expect(await exports.state(MAILBOX)).toMatchObject({ failure: 'interrupted' });
    expect(await exported(db)).toEqual([]);
  });

  it('that was cancelled saves nothing any more', async () => {
    const { db } = await openStage();
    const exports = exportsOver(db, { write: async () => {} });
    const job = await exports.start(JOB);
    await exports.cancel(MAILBOX);
    await exports.save({ ...job, file: FILE }, 'blob:dossier');
    expect(downloads.count).toBe(0);
    expect(await exports.state(MAILBOX)).toMatchObject({ state: 'cancelled' });
  });

  it('is cancelled by whoever asks while it is being started, and is one however often asked', async () => {
    const { db } = await openStage();
    const exports = exportsOver(db, { write: async () => {} });
    const [one, other] = await Promise.all([exports.start(JOB), exports.start(JOB)]);
    expect(one.id).toBe(other.id);
    const again = exports.start({ ...JOB, mailbox: 'bea@virgilio.it' });
    await exports.cancel('bea@virgilio.it');
    expect(await exports.state((await again).mailbox)).toMatchObject({ state: 'cancelled' });
  });

  it('leaves no copy behind, however it ended', async () => {
    const { db } = await openStage();
    const forget = vi.fn(async () => {});
    const exports = exportsOver(db, {}, forget);
    downloads.state = 'in_progress';
    await exports.start(JOB);
    expect(forget).not.toHaveBeenCalled();
    await exports.downloaded(1, 'complete');
    expect(forget).toHaveBeenCalledTimes(1);
    await exports.start(JOB);
    await exports.cancel(MAILBOX);
    expect(forget).toHaveBeenCalledTimes(2);
    // One that died before it had removed it does so when it starts again.
    await exportsOver(db, {}, forget).resume();
    expect(forget).toHaveBeenCalledTimes(3);
  });

  it('waits until the file of the one before is saved, whose place it takes', async () => {
    const { db } = await openStage();
    const written: string[] = [];
    const write = async (job: ExportJob): Promise<void> => {
      written.push(job.mailbox);
      await exports.save({ ...job, file: FILE }, 'blob:dossier');
    };
    const exports = exportsOver(db, { write });
    downloads.state = 'in_progress';
    await exports.start(JOB);
    await exports.start({ ...JOB, mailbox: 'bea@virgilio.it' });
    expect(written).toEqual([MAILBOX]);
    await exports.downloaded(1, 'complete');
    expect(written).toEqual([MAILBOX, 'bea@virgilio.it']);
  });
});

describe('the writer of the background', () => {
  it('is asked once more where it was asked while it wrote', async () => {
    const runs: (() => void)[] = [];
    const writer = inPlaceWriter(() => new Promise<void>((resolve) => runs.push(resolve)));
    const ended = async () => {
      runs.at(-1)?.();
      await new Promise(setImmediate);
      return runs.length;
    };
    await writer.write(JOB);
    await writer.write({ ...JOB, mailbox: 'bea@virgilio.it' });
    expect(runs).toHaveLength(1);
    expect(await ended()).toBe(2);
    expect(await ended()).toBe(2);
    await writer.write(JOB);
    expect(runs).toHaveLength(3);
  });
});
