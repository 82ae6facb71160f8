import { exportStateOf, showStart } from '@/utils/dossier/export-state';
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
      const start = send('export.start', request).then((job) => exportStateOf(job, outage));
      const { exporting } = bench.model;
      bench.guard(() => showStart(start, exporting, (exporting) => bench.state.set({ exporting })));
    },
    onCancelExport: () => {
      const { mailbox } = bench.model.case;
      bench.guard(() => send('export.cancel', { mailbox }));
    },
  };
}
