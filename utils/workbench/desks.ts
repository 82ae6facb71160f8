import { letterInWorker } from '@/utils/claim/letters/render/in-worker';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { EvidenceSurroundings } from '@/utils/evidence/writing';
import type { Database } from '@/utils/storage/database';
import { saveFile } from '@/utils/storage/save-file';
import { BackupDesk } from './backup-desk';
import { LetterDesk } from './letter-desk';
import { StampDesk } from './stamp-desk';

/** Where the workbench makes files: copies, letters, timestamps. */
export function openDesks(
  sources: {
    db: Database;
    evidence: EvidenceStore;
    root(): Promise<FileSystemDirectoryHandle>;
    version: string;
  },
  surroundings: EvidenceSurroundings,
) {
  const { db, evidence, root, version } = sources;
  return {
    backups: new BackupDesk(db, evidence, surroundings, saveFile, root),
    letters: new LetterDesk(
      (letter, createdAt) => letterInWorker(letter, version, createdAt),
      saveFile,
      () => surroundings.now().getTime(),
    ),
    stamps: new StampDesk(saveFile, root, (bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
  };
}
