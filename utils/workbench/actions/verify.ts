import { verifyDossier } from '@/utils/dossier/verify/verify';
import { failureOf } from '@/utils/panel/failure';
import { timeLeft } from '@/utils/time/time-left';
import { blobAccess } from '@/utils/zip/blob-access';
import type { Bench } from '../bench';
import type { VerifyState, WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

/** The check of anybody's dossier. */
export function verifyActions(
  { state }: Bench,
  { signal, now }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onVerify' | 'onCancelVerify'> {
  let running: AbortController | null = null;

  async function verify(file: File): Promise<void> {
    running?.abort();
    const own = new AbortController();
    running = own;
    const show = (verifying: VerifyState) => state.set({ verifying });
    const startedAt = now();
    const progress = (done: number, total: number) => {
      const remainingMs = timeLeft(now() - startedAt, done, total - done);
      show({ state: 'running', file: file.name, done, total, remainingMs });
    };
    progress(0, file.size);
    try {
      const verification = await verifyDossier(blobAccess(file), {
        signal: AbortSignal.any([signal, own.signal]),
        onProgress: ({ bytes, ofBytes }) => progress(bytes, ofBytes),
      });
      show({ state: 'done', file: file.name, verification });
    } catch (error) {
      // Another file was chosen meanwhile.
      if (running !== own) return;
      const cancelled = own.signal.aborted;
      show(cancelled ? { state: 'idle' } : { state: 'failed', failure: failureOf(error) });
    }
  }

  return {
    onVerify: (file) => void verify(file),
    onCancelVerify: () => running?.abort(),
  };
}
