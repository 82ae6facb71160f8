import { type ImportResult, importFiles } from '@/utils/evidence/import';
import type { Bench } from '../bench';
import type { Importing, WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

export const NO_IMPORT: Importing = { progress: null, added: 0, duplicates: 0, rejected: [] };

/** Evidence from files that the user has. */
export function importActions(
  bench: Bench,
  { evidence, signal }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onImport' | 'onCancelImport'> {
  let running = new AbortController();

  async function take(files: File[]): Promise<void> {
    const { mailbox, outage } = bench.model.case;
    const own = new AbortController();
    running = own;
    let importing: Importing = { ...NO_IMPORT, progress: progressOf(0) };
    bench.state.set({ importing });
    try {
      const results = importFiles(files, evidence, {
        mailbox,
        outage,
        kind: 'archive',
        signal: AbortSignal.any([signal, own.signal]),
      });
      for await (const result of results) {
        importing = withResult(importing, result);
        bench.state.set({ importing });
      }
    } catch (error) {
      // What was reported is kept; the user stopped the rest.
      if (!own.signal.aborted) throw error;
    } finally {
      bench.state.set({ importing: { ...importing, progress: null } });
      await bench.tell('evidence');
      await bench.show();
    }
  }

  return {
    onImport: (files) => bench.guard(() => take(files)),
    onCancelImport: () => running.abort(),
  };
}

const progressOf = (done: number) => ({ done, total: null, remainingMs: null });

function withResult(importing: Importing, result: ImportResult): Importing {
  const { added, duplicates, rejected, progress } = importing;
  const next = { ...importing, progress: progressOf((progress?.done ?? 0) + 1) };
  if (result.outcome === 'rejected') {
    return { ...next, rejected: [...rejected, { name: result.name, reason: result.reason }] };
  }
  return result.outcome === 'known'
    ? { ...next, duplicates: duplicates + 1 }
    : { ...next, added: added + 1 };
}
