import { failureOf } from '@/utils/panel/failure';
import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { StampDesk, StampOutcome } from '../stamp-desk';
import type { WorkbenchSurroundings } from '../surroundings';

/** The timestamp of a finished dossier. */
export function stampActions(
  { state }: Bench,
  { stamps }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onRequestStamp' | 'onStamp'> {
  function work(step: (stamps: StampDesk) => Promise<StampOutcome>): void {
    state.set({ stamping: { state: 'working' } });
    step(stamps).then(
      (stamping) => state.set({ stamping }),
      (error: unknown) => state.set({ stamping: { state: 'failed', failure: failureOf(error) } }),
    );
  }

  return {
    onRequestStamp: (dossier) => work((desk) => desk.request(dossier)),
    onStamp: (files) => work((desk) => desk.stamp(files)),
  };
}
