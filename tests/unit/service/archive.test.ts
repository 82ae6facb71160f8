import { expect, it } from 'vitest';
import { BACKUP_FOLDER } from '@/utils/backup/save';
import { Archive } from '@/utils/service/archive';
import { EXPORT_FOLDER } from '@/utils/service/export-folder';
import { STAMPED_FOLDER } from '@/utils/workbench/stamp-desk';
import { mail, mark, openStage } from '../evidence/stage';
import { MemoryFiles } from '../storage/memory-files';

it('erases with the store every file that was on its way to the downloads', async () => {
  const { db, store, surroundings } = await openStage();
  await mark(store, mail(1));
  const files = new MemoryFiles();
  for (const name of [EXPORT_FOLDER, BACKUP_FOLDER, STAMPED_FOLDER]) {
    const folder = await files.root().getDirectoryHandle(name, { create: true });
    await folder.getFileHandle('left.zip', { create: true });
  }
  await new Archive(db, store, surroundings, async () => files.root()).erase(null);
  expect(files.paths).toEqual([]);
  for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
});
