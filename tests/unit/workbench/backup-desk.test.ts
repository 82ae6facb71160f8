import { expect, it, vi } from 'vitest';
import { BackupDesk } from '@/utils/workbench/backup-desk';
import { MAILBOX, mail, mark, openStage } from '../evidence/stage';
import { MemoryFiles } from '../storage/memory-files';

it('leaves no copy of a backup in the browser, even where it could not be saved', async () => {
  const { db, store, surroundings } = await openStage();
  await mark(store, mail(1));
  const files = new MemoryFiles();
  const whileSaved: string[][] = [];
  const save = vi.fn(async () => void whileSaved.push(files.paths));
  const desk = new BackupDesk(db, store, surroundings, save, async () => files.root());

  save.mockRejectedValueOnce(new Error('no room'));
  await expect(desk.make(() => {})).rejects.toThrow('no room');
  expect(files.paths).toEqual([]);
  expect((await desk.copies(MAILBOX)).backup).toBeNull();

  await desk.make(() => {});
  expect(whileSaved).toEqual([['backups', 'backups/backup.zip']]);
  expect(files.paths).toEqual([]);
  expect((await desk.copies(MAILBOX)).backup).not.toBeNull();
});
