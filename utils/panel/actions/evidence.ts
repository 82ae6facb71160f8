import type { PanelBench } from '../bench';
import { toDeclaration } from '../declared';
import type { PanelActions } from '../model';
import type { PanelSurroundings } from '../surroundings';

/** What the user tells of the evidence, and what he takes off. */
export function evidenceActions(
  bench: PanelBench,
  { send, uuid }: PanelSurroundings,
): Pick<
  PanelActions,
  'onDeclare' | 'onEdit' | 'onRemove' | 'onRestore' | 'onInspect' | 'onTakeAttached'
> {
  return {
    onInspect: (id) =>
      bench.guard(async () =>
        bench.state.set({ inspected: await send('evidence.detail', { id }) }),
      ),
    onTakeAttached: (id, position) =>
      bench.guard(() => send('evidence.importAttached', { id, position })),
    onDeclare: (declared) => {
      const { mailbox } = bench;
      if (!mailbox) return;
      const { id, outage } = mailbox;
      const declaration = toDeclaration(declared, { id: uuid(), mailbox: id, outage });
      bench.guard(() => send('evidence.declare', declaration));
    },
    onEdit: (id, fields) => bench.guard(() => send('evidence.edit', { id, fields })),
    onRemove: (id) => {
      const removed = bench.model.evidence.find((item) => item.id === id) ?? null;
      bench.guard(async () => {
        await send('evidence.remove', { id });
        bench.state.set({ removed });
      });
    },
    onRestore: (id) =>
      bench.guard(async () => {
        await send('evidence.restore', { id });
        bench.state.set({ removed: null });
      }),
  };
}
