import { exportStateOf } from '@/utils/dossier/export-state';
import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

/** The dossier: what goes into it, and its writing, which the background does. */
export function exportActions(
  bench: Bench,
  { send }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onChoices' | 'onExport' | 'onCancelExport'> {
  return {
    onChoices: (change) => bench.state.set({ choices: { ...bench.model.choices, ...change } }),
    onExport: () => {
      const { mailbox, outage } = bench.model.case;
      const { leftOut, ...choices } = bench.model.choices;
      const request = { mailbox, outage, ...choices, leftOut: [...leftOut] };
      bench.guard(async () => {
        const job = await send('export.start', request);
        bench.state.set({ exporting: exportStateOf(job, outage) });
      });
    },
    onCancelExport: () => {
      const { mailbox } = bench.model.case;
      bench.guard(() => send('export.cancel', { mailbox }));
    },
  };
}
