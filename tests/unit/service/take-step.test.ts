import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import type { ExportJob } from '@/utils/dossier/job';
import { dossierSchema } from '@/utils/dossier/schema';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { type CustodyEntry, chain } from '@/utils/evidence/custody';
import { custodyRecord } from '@/utils/evidence/custody-records';
import { readContent } from '@/utils/evidence/read-content';
import { MailboxStore } from '@/utils/mailbox/store';
import { type JobListener, runNextJob } from '@/utils/service/job-step';
import { sourcesOver } from '@/utils/service/sources';
import { takeStep } from '@/utils/service/take-step';
import { JOB } from '../../fixtures/export-job';
import { evidenceOf } from '../dossier/sample';
import { MAILBOX, mail, mark, openStage } from '../evidence/stage';
import { MemoryFiles } from '../storage/memory-files';

// The PDF's own tests make it.
vi.mock('@/utils/pdf/font-files', () => ({ loadFonts: async () => ({}) }));
vi.mock('@/utils/dossier/pdf/dossier-pdf', () => ({
  dossierPdf: async () => new TextEncoder().encode('%PDF-1.7'),
}));

afterEach(() => {
  vi.restoreAllMocks();
});

async function stageWithJob() {
  vi.spyOn(console, 'error').mockReturnValue();
  const stage = await openStage();
  await new MailboxStore(stage.db).open('mail1.libero.it', MAILBOX);
  for (const number of [1, 2, 3]) await mark(stage.store, mail(number), { serverId: `${number}` });
  await stage.db.put('exports', JOB);
  return stage;
}

const nothing = async () => {};

/** More than a worker reads. */
const MANY = 8100;

async function addMany({ db, store }: Stage, many: number): Promise<void> {
  const log = await store.custody(MAILBOX);
  let last = log.at(-1) ?? null;
  const entries: CustodyEntry[] = [];
  const transaction = db.transaction(['evidence', 'content', 'custody'], 'readwrite');
  for (let number = 1; number <= many; number++) {
    const bytes = mail(number, 'tanti');
    const evidence = { ...evidenceOf(bytes, number), mailbox: MAILBOX, outage: JOB.outage };
    const { id: item, sha256, markedAt: at } = evidence;
    await transaction.objectStore('evidence').put({ ...evidence, removedAt: null });
    const blob = new Blob([bytes]);
    await transaction.objectStore('content').put({ sha256: sha256 ?? '', blob });
    const place = { host: null, folder: null, serverId: null };
    last = chain(
      { ...place, at, action: 'acquired', item, sha256, version: '1', detail: '' },
      last,
    );
    entries.push(last);
  }
  for (let from = 0; from < many; from += 100) {
    const record = custodyRecord(MAILBOX, entries.slice(from, from + 100));
    if (record) await transaction.objectStore('custody').put(record);
  }
  await transaction.done;
}

type Stage = Awaited<ReturnType<typeof stageWithJob>>;

/** What is told of the job: the file that was written, or the job that failed. */
async function run(
  { db, surroundings }: Stage,
  {
    root = new MemoryFiles().root(),
    whileReading = nothing,
    onceWritten = nothing,
    onStep = (_step: string) => {},
  } = {},
) {
  const told: { file?: File; failed?: ExportJob } = {};
  const sources = {
    ...sourcesOver(db, async () => root, surroundings),
    async *contents(wanted: Iterable<{ sha256: string }>) {
      await whileReading();
      for (const { sha256 } of wanted) yield readContent(db, sha256);
    },
  };
  const listener: JobListener = {
    progress: async () => {},
    async written(_job, file) {
      told.file = file;
    },
    async failed(job) {
      told.failed = job;
    },
  };
  await runNextJob(async (step) => {
    onStep(step.step);
    if (step.step === 'check') await onceWritten();
    return takeStep(step, sources, listener);
  });
  return told;
}

it('hands over a dossier that was written as it should', async () => {
  const { file, failed } = await run(await stageWithJob());
  expect(failed).toBeUndefined();
  expect(file && (await verifyDossier(file))).toMatchObject({ outcome: 'intact' });
});

it('takes by the part what is too much for one worker, and tells of all of it', async () => {
  const stage = await stageWithJob();
  await addMany(stage, MANY);
  const steps: string[] = [];
  const { file, failed } = await run(stage, { onStep: (step) => steps.push(step) });
  expect(failed).toBeUndefined();
  expect(steps).toEqual([
    ...['evidence', 'evidence', 'order', 'log', 'log', 'gather', 'write', 'check', 'check'],
  ]);
  const verification = file && (await verifyDossier(file));
  expect(verification).toMatchObject({ outcome: 'intact', custodyEntries: MANY + 3 });
}, 120_000);

it('tells of the evidence as it stood when the export began', async () => {
  const stage = await stageWithJob();
  const [item] = await stage.store.list(MAILBOX);
  const { file } = await run(stage, {
    whileReading: async () => void (await stage.store.edit(item?.id ?? '', { note: 'dopo' })),
  });
  const files = unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? []));
  const json = Object.entries(files).find(([path]) => path.endsWith('data/dossier.json'))?.[1];
  const { evidence } = dossierSchema.parse(JSON.parse(Buffer.from(json ?? []).toString()));
  expect(evidence.map(({ note }) => note)).toEqual(['', '', '']);
});

it('hands over none that the disk gives back with another byte', async () => {
  const root = new MemoryFiles().root();
  const folderOf = root.getDirectoryHandle.bind(root);
  root.getDirectoryHandle = async (...asked) => {
    const folder = await folderOf(...asked);
    const fileOf = folder.getFileHandle.bind(folder);
    folder.getFileHandle = async (...names) => {
      const handle = await fileOf(...names);
      const accessOf = handle.createSyncAccessHandle.bind(handle);
      handle.createSyncAccessHandle = async () => {
        const access = await accessOf();
        const write = access.write.bind(access);
        access.write = (bytes: Uint8Array<ArrayBuffer>, options) => {
          const spoilt = bytes.slice();
          const at = Buffer.from(spoilt).indexOf('ciao');
          if (at >= 0) spoilt[at] = 0x43;
          return write(spoilt, options);
        };
        return access;
      };
      return handle;
    };
    return folder;
  };
  const { file, failed } = await run(await stageWithJob(), { root });
  expect(file).toBeUndefined();
  expect(failed).toMatchObject({ failure: 'unexpected' });
  expect(console.error).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({
      name: 'FileDamaged',
      message: expect.stringContaining('/data/prove/0001_'),
    }),
  );
});

it('hands over none that was cancelled once it was written', async () => {
  const stage = await stageWithJob();
  const cancelled = { ...JOB, state: 'cancelled' as const };
  const told = await run(stage, {
    onceWritten: async () => void (await stage.db.put('exports', cancelled)),
  });
  expect(told).toEqual({});
  expect(await stage.db.get('exports', JOB.mailbox)).toEqual(cancelled);
});

it('hands over none whose custody log was altered', async () => {
  const stage = await stageWithJob();
  const [record] = await stage.db.getAll('custody');
  const [entry] = record?.entries ?? [];
  if (!record || !entry) throw new Error('no log');
  await stage.db.put('custody', { ...record, entries: [{ ...entry, detail: 'altered' }] });
  const { file, failed } = await run(stage);
  expect(file).toBeUndefined();
  expect(failed).toMatchObject({ failure: 'unexpected' });
  expect(console.error).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({ name: 'CustodyDamaged', message: 'entry 1' }),
  );
});
