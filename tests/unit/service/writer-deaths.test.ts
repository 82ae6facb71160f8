import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { ExportJob } from '@/utils/dossier/job';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { verifyChain } from '@/utils/evidence/custody';
import { readContent } from '@/utils/evidence/read-content';
import { MailboxStore } from '@/utils/mailbox/store';
import type { WriterSources } from '@/utils/service/dossier-writer';
import { EXPORT_FOLDER } from '@/utils/service/export-folder';
import { Exports, type Writer } from '@/utils/service/exports';
import { type JobListener, runNextJob } from '@/utils/service/job-step';
import { sourcesOver } from '@/utils/service/sources';
import { takeStep } from '@/utils/service/take-step';
import { removeFolder } from '@/utils/storage/private-folder';
import { JOB } from '../../fixtures/export-job';
import { Life, throughAllLives, unlessDead } from '../evidence/dying';
import { MAILBOX, mail, mark, openStage, stageOver } from '../evidence/stage';
import { MemoryFiles } from '../storage/memory-files';

// The PDF's own tests make it; here it is one step of the many.
const pdf = vi.hoisted(() => ({ made: () => {} }));
vi.mock('@/utils/pdf/font-files', () => ({ loadFonts: async () => ({}) }));
vi.mock('@/utils/dossier/pdf/dossier-pdf', () => ({
  async dossierPdf() {
    pdf.made();
    return new TextEncoder().encode('%PDF-1.7');
  },
}));

/** One is as long as a chunk of the zip: a part of the file is written before the rest. */
const BODIES = ['x'.repeat(1 << 20), 'ciao'];

/** Files that the browser's downloads were given, as they were at that moment. */
let downloads: Blob[] = [];
beforeEach(() => {
  downloads = [];
  vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(browser.downloads, {
    async download({ url }: { url: string }) {
      const file = resolveObjectURL(url) as Blob | undefined;
      if (!file) throw new Error(`no file at ${url}`);
      return downloads.push(file);
    },
    search: async ({ id }: { id: number }) => [{ id, state: 'complete' }],
    cancel: async () => {},
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What outlives every context: the database and the files. */
async function profile() {
  const { db, store } = await openStage();
  await new MailboxStore(db).open('mail1.libero.it', MAILBOX);
  for (const [index, body] of BODIES.entries()) {
    await mark(store, mail(index, body), { serverId: String(index) });
  }
  return { db, files: new MemoryFiles() };
}
type Profile = Awaited<ReturnType<typeof profile>>;

function sourcesOf({ db: whole, files }: Profile, life: Life): WriterSources {
  const db = life.over(whole);
  const { surroundings } = stageOver(db);
  // So slow that each time it looks it writes down how far it is.
  let now = Date.parse(JOB.createdAt);
  return {
    ...sourcesOver(db, async () => files.root(life.step), surroundings),
    async *contents(wanted) {
      for (const { sha256 } of wanted) yield readContent(db, sha256);
    },
    now: () => (now += 1000),
  };
}

/** A background, whose writer lives as long as it is given. */
function background(profile: Profile, life: Life, writerLife: Life): Exports {
  const { db, evidence, root } = sourcesOf(profile, life);
  /** A message to the background is one step of the writer. */
  const told =
    <A extends unknown[]>(tell: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      writerLife.step();
      await tell(...args);
    };
  const listener: JobListener = {
    progress: told(async () => {}),
    written: told((job: ExportJob, file: File) => exports.save(job, URL.createObjectURL(file))),
    failed: told((job: ExportJob) => exports.fail(job)),
  };
  const writer: Writer = {
    async write() {
      pdf.made = writerLife.step;
      const sources = sourcesOf(profile, writerLife);
      await runNextJob((step) => takeStep(step, sources, listener)).catch(unlessDead);
    },
    async release() {},
  };
  const exports: Exports = new Exports(db, evidence, writer, {
    ...stageOver(db).surroundings,
    announce: async () => {},
    forget: async () => removeFolder(await root(), EXPORT_FOLDER),
  });
  return exports;
}

const IMMORTAL = () => new Life(Number.POSITIVE_INFINITY);

async function expectNothingHalf({ db }: Profile): Promise<void> {
  const job = await db.get('exports', MAILBOX);
  expect(job?.state).not.toBe('failed');
  if (job?.state === 'done') expect(downloads).not.toEqual([]);
  for (const file of downloads) {
    expect(await verifyDossier(file)).toMatchObject({
      outcome: 'intact',
      custodyEntries: BODIES.length,
    });
  }
}

async function expectWhole({ db, files }: Profile): Promise<void> {
  await expectNothingHalf({ db, files });
  expect(await db.get('exports', MAILBOX)).toMatchObject({ state: 'done', exceptions: 0 });
  expect(files.paths).toEqual([]);
  const { store } = stageOver(db);
  expect(await store.list(MAILBOX)).toHaveLength(BODIES.length);
  const log = await store.custody(MAILBOX);
  expect(verifyChain(log)).toBeNull();
  expect(log.filter(({ action }) => action === 'exported')).toHaveLength(1);
}

describe('the writer of a dossier, killed at any step', () => {
  it.each([
    ['a document of its own, as in Chrome', (writer: Life) => [IMMORTAL(), writer] as const],
    ['the background itself, as in Firefox', (writer: Life) => [writer, writer] as const],
  ])('as %s leaves nothing half, and the next background ends its work', async (_, lives) => {
    const deaths = await throughAllLives(async (life) => {
      const kept = await profile();
      downloads = [];
      await background(kept, ...lives(life))
        .start(JOB)
        .catch(unlessDead);
      await expectNothingHalf(kept);
      const next = background(kept, IMMORTAL(), IMMORTAL());
      await next.resume();
      // It died before it had taken the wish down: the user is not answered, and asks again.
      if (!(await next.state(MAILBOX))) await next.start(JOB);
      await expectWhole(kept);
      kept.db.close();
    });
    expect(deaths).toBeGreaterThan(50);
  });
});
