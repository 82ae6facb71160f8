import { type RestoreReport, restoreBackup } from '@/utils/backup/restore';
import { BACKUP_FOLDER, saveBackup } from '@/utils/backup/save';
import { type Copies, copiesOf, noteBackup, type SavedBackup } from '@/utils/backup/saved';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { EvidenceSurroundings } from '@/utils/evidence/writing';
import type { Database } from '@/utils/storage/database';
import { removeFolder } from '@/utils/storage/private-folder';

export type OnProgress = (done: number, total: number) => void;

/** Makes backups of everything and brings them back, from an extension page. */
export class BackupDesk {
  constructor(
    private readonly db: Database,
    private readonly evidence: EvidenceStore,
    private readonly surroundings: EvidenceSurroundings,
    /** Gives a file to the user; ends when the browser says that it is there. */
    private readonly save: (file: Blob, name: string) => Promise<void>,
    private readonly root: () => Promise<FileSystemDirectoryHandle>,
  ) {}

  async make(onProgress: OnProgress): Promise<SavedBackup> {
    const { now, version } = this.surroundings;
    const root = await this.root();
    try {
      const { file, saved } = await saveBackup(this.db, root, {
        now: now().getTime(),
        generator: { name: 'PostaPersa', version },
        onProgress,
      });
      await this.save(file, saved.file);
      await noteBackup(this.db, this.evidence, saved, now());
      return saved;
    } finally {
      // The user has it, or does not want it.
      await removeFolder(root, BACKUP_FOLDER);
    }
  }

  restore(file: File, onProgress: OnProgress): Promise<RestoreReport> {
    return restoreBackup(file, this.db, { ...this.surroundings, onProgress });
  }

  copies(mailbox: string): Promise<Copies> {
    return copiesOf(this.db, this.evidence, mailbox, this.surroundings.now().getTime());
  }
}
