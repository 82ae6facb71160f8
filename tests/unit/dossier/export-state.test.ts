import { expect, it } from 'vitest';
import { exportedAt, exportStateOf } from '@/utils/dossier/export-state';
import type { ExportJob } from '@/utils/dossier/job';
import { JOB } from '../../fixtures/export-job';

const file = { name: 'dossier.zip', bytes: 9, sha256: 'a'.repeat(64) };
const done: ExportJob = { ...JOB, state: 'done', file };

it('shows a dossier beside its own outage alone: the letters of another one would name it', () => {
  expect(exportStateOf(done, JOB.outage)).toMatchObject({ state: 'done', file: file.name });
  expect(exportStateOf(done, 'jun2023')).toEqual({ state: 'idle' });
  expect(exportedAt(done, JOB.outage)).toBe(JOB.createdAt);
  expect(exportedAt(done, 'jun2023')).toBeNull();
});

it('shows everywhere what is under way: a mailbox has one export at a time', () => {
  for (const state of ['running', 'saving'] as const) {
    expect(exportStateOf({ ...JOB, state }, 'jun2023')).toMatchObject({ state: 'running' });
  }
  expect(exportedAt(JOB, JOB.outage)).toBeNull();
});
