import type { Database } from '@/utils/storage/database';
import { writeTemporary } from '@/utils/storage/temporary-file';
import { readBackup } from './read';
import type { SavedBackup } from './saved';
import { type BackupOptions, writeBackup } from './write';

/** Where a backup is written before the browser's downloads have it. */
export const BACKUP_FOLDER = 'backups';

/**
 * Writes a backup to the origin-private file system and reads it back whole. The caller hands the
 * file to the browser's downloads, and notes it with `noteBackup` once these are done.
 * @throws BackupRefusal where the file on the disk is not what was written.
 */
export async function saveBackup(
  db: Database,
  root: FileSystemDirectoryHandle,
  options: BackupOptions,
): Promise<{ file: File; saved: SavedBackup }> {
  const { name, stream } = await writeBackup(db, options);
  const { file, sha256 } = await writeTemporary(root, BACKUP_FOLDER, 'backup.zip', stream);
  await readBackup(file, options.signal);
  return { file, saved: { file: name, bytes: file.size, sha256 } };
}
