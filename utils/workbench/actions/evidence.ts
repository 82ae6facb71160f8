import { importAttached } from '@/utils/evidence/import';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

type Actions = Pick<
  WorkbenchActions,
  | 'onInspect'
  | 'onTakeAttached'
  | 'onEdit'
  | 'onEditMany'
  | 'onRemove'
  | 'onRemoveMany'
  | 'onRestore'
>;

/** What the user says of the evidence, and what he takes off. */
export function evidenceActions(bench: Bench, { evidence, send }: WorkbenchSurroundings): Actions {
  const changing = (change: (evidence: EvidenceStore) => Promise<void>): void =>
    bench.guard(async () => {
      await change(evidence);
      await bench.tell('evidence');
      await bench.show();
    });

  const onEditMany: Actions['onEditMany'] = (ids, edit) =>
    changing(async (store) => {
      for (const id of ids) await store.edit(id, edit);
    });

  return {
    onInspect: (id) =>
      bench.guard(async () =>
        bench.state.set({ inspected: await send('evidence.detail', { id }) }),
      ),
    onTakeAttached: (id, position) =>
      changing(async (store) => {
        await importAttached(id, position, store);
      }),
    onEdit: (id, edit) => onEditMany([id], edit),
    onEditMany,
    onRemove: (id) => {
      const removed = bench.model.evidence.find((item) => item.id === id) ?? null;
      changing(async (store) => {
        await store.remove(id);
        bench.state.set({ removed });
      });
    },
    onRemoveMany: (ids) =>
      changing(async (store) => {
        for (const id of ids) await store.remove(id);
      }),
    onRestore: (id) =>
      changing(async (store) => {
        await store.restore(id);
        bench.state.set({ removed: null });
      }),
  };
}
