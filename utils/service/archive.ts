import { BACKUP_FOLDER } from '@/utils/backup/save';
import { type Copies, copiesOf } from '@/utils/backup/saved';
import { brokenChains, checkContents, type Integrity } from '@/utils/evidence/integrity';
import { lastReport } from '@/utils/evidence/integrity-report';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { EvidenceSurroundings } from '@/utils/evidence/writing';
import type { Database } from '@/utils/storage/database';
import { eraseAll, eraseMailbox } from '@/utils/storage/erase';
import { isLost, noteErased, noteKept } from '@/utils/storage/kept';
import { removeFolder } from '@/utils/storage/private-folder';
import { STAMPED_FOLDER } from '@/utils/workbench/stamp-desk';
import { EXPORT_FOLDER } from './export-folder';

/** The store as a whole: whether it is sound, whether there is a copy of it, and its end. */
export class Archive {
  constructor(
    private readonly db: Database,
    private readonly evidence: EvidenceStore,
    private readonly surroundings: EvidenceSurroundings,
    private readonly root: () => Promise<FileSystemDirectoryHandle>,
  ) {}

  /** Reads everything where that is due; true where it was. */
  async check(): Promise<boolean> {
    await noteKept(this.db);
    const before = await lastReport(this.db);
    const { finishedAt } = await checkContents(this.db, this.surroundings);
    return finishedAt !== before?.finishedAt;
  }

  async integrity(): Promise<Integrity> {
    await noteKept(this.db);
    return {
      report: await lastReport(this.db),
      brokenChains: await brokenChains(this.db),
      lost: await isLost(this.db),
    };
  }

  copies(mailbox: string): Promise<Copies> {
    return copiesOf(this.db, this.evidence, mailbox, this.surroundings.now().getTime());
  }

  /** Erases a mailbox, or everything, with the files that were on their way to the downloads. */
  async erase(mailbox: string | null): Promise<void> {
    if (mailbox === null) await eraseAll(this.db);
    else await eraseMailbox(this.db, mailbox);
    await noteErased(this.db);
    const root = await this.root();
    for (const folder of [EXPORT_FOLDER, BACKUP_FOLDER, STAMPED_FOLDER]) {
      await removeFolder(root, folder);
    }
  }
}
