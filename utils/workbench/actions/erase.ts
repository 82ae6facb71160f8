import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

/** The end of what is kept; the background does it, and tells everyone. */
export function eraseActions(
  bench: Bench,
  { send }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onErase'> {
  return {
    onErase: (mailbox) =>
      bench.guard(async () => {
        bench.state.set({ erasing: 'working' });
        try {
          await send('store.erase', { mailbox });
          await bench.show();
          bench.state.set({ erasing: 'done' });
        } catch (error) {
          bench.state.set({ erasing: 'idle' });
          throw error;
        }
      }),
  };
}
