import { BackupRefusal } from '@/utils/backup/read';
import { failureOf } from '@/utils/panel/failure';
import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

/** The copy of everything in one file, and its way back. */
export function backupActions(
  bench: Bench,
  { backups }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onBackup' | 'onRestoreBackup'> {
  const { state } = bench;
  const onProgress = (done: number, total: number) =>
    state.set({ backup: { state: 'running', done, total, remainingMs: null } });
  const guard = (step: () => Promise<void>): void => {
    step().catch((error: unknown) =>
      state.set({
        backup:
          error instanceof BackupRefusal
            ? { state: 'refused', reason: error.reason }
            : { state: 'failed', failure: failureOf(error) },
      }),
    );
  };

  return {
    onBackup: () =>
      guard(async () => {
        const { file, bytes } = await backups.make(onProgress);
        state.set({ backup: { state: 'saved', file, bytes } });
        await bench.show();
      }),
    onRestoreBackup: (chosen) =>
      guard(async () => {
        const report = await backups.restore(chosen, onProgress);
        state.set({ backup: { state: 'restored', report } });
        await bench.tell('evidence');
        await bench.tell('integrity');
        await bench.show();
      }),
  };
}
