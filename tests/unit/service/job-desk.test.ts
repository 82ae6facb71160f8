import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ExportJob } from '@/utils/dossier/job';
import { JobDesk, JobGone } from '@/utils/service/job-desk';
import { openDatabase } from '@/utils/storage/database';
import { JOB } from '../../fixtures/export-job';

const half = { items: 1, ofItems: 2, bytes: 50, ofBytes: 100 };

async function desk(name: string, step: ExportJob['step'] = 'writing') {
  const db = await openDatabase(name);
  await db.put('exports', JOB);
  const clock = { now: 1000 };
  const told: ExportJob[] = [];
  const surroundings = { db, now: () => clock.now };
  const made = new JobDesk(JOB, step, surroundings, async (job) => void told.push(job));
  return { db, clock, told, desk: made };
}

it.each(['writing', 'checking'] as const)(
  'writes down how far %s is, and how long it still takes',
  async (step) => {
    const { db, clock, told, desk: job } = await desk(step, step);
    job.note({ ...half, bytes: 0 });
    await job.keepOn();
    clock.now += 4000;
    job.note(half);
    await job.keepOn();
    expect(told.at(-1)).toMatchObject({
      step,
      written: 50,
      total: 100,
      remainingMs: 4000,
    });
    expect(await db.get('exports', JOB.mailbox)).toEqual(told.at(-1));
  },
);

it('goes on with a step that another worker began, at the pace of its own part', async () => {
  const { db, clock, told, desk: begun } = await desk('rest', 'checking');
  begun.note({ bytes: 50, ofBytes: 100 });
  const surroundings = { db, now: () => clock.now };
  const rest = new JobDesk(begun.job, 'checking', surroundings, async (job) => void told.push(job));
  await rest.keepOn();
  expect(told.at(-1)).toMatchObject({ written: 50, total: 100 });
  clock.now += 4000;
  rest.note({ bytes: 75, ofBytes: 100 });
  await rest.keepOn();
  expect(told.at(-1)).toMatchObject({ written: 75, remainingMs: 4000 });
});

it('writes no more often than can be seen', async () => {
  const { clock, told, desk: job } = await desk('often');
  for (let round = 0; round < 100; round++) {
    clock.now += 10;
    await job.keepOn();
  }
  expect(told).toHaveLength(2);
});

it.each([
  ['was cancelled', { ...JOB, state: 'cancelled' as const }],
  ['gave its place to another', { ...JOB, id: 'another' }],
])('stops where the job %s', async (name, stored) => {
  const { db, told, desk: job } = await desk(name);
  await db.put('exports', stored);
  await expect(job.keepOn()).rejects.toThrow(JobGone);
  expect(told).toEqual([]);
});
