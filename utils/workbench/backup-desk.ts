import { type RestoreReport, restoreBackup } from '@/utils/backup/restore';
import { type Copies, copiesOf, noteBackup, type SavedBackup } from '@/utils/backup/saved';
import { writeBackup } from '@/utils/backup/write';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { EvidenceSurroundings } from '@/utils/evidence/writing';
import type { Database } from '@/utils/storage/database';
import { removeTemporary, writeTemporary } from '@/utils/storage/temporary-file';

export type OnProgress = (done: number, total: number) => void;

const FOLDER = 'backup';

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
    const backup = await writeBackup(this.db, {
      now: now().getTime(),
      generator: { name: 'PostaPersa', version },
      onProgress,
    });
    const root = await this.root();
    const { file, sha256 } = await writeTemporary(root, FOLDER, 'backup.zip', backup.stream);
    await this.save(file, backup.name);
    const saved = { file: backup.name, bytes: file.size, sha256 };
    await noteBackup(this.db, this.evidence, saved, now());
    await removeTemporary(root, FOLDER);
    return saved;
  }

  restore(file: File, onProgress: OnProgress): Promise<RestoreReport> {
    return restoreBackup(file, this.db, { ...this.surroundings, onProgress });
  }

  copies(mailbox: string): Promise<Copies> {
    return copiesOf(this.db, this.evidence, mailbox, this.surroundings.now().getTime());
  }
}
