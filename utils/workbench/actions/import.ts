import { type ImportResult, importAttached, importFiles } from '@/utils/evidence/import';
import type { EvidenceKind } from '@/utils/evidence/schema';
import type { Bench } from '../bench';
import type { Importing, WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

export const NO_IMPORT: Importing = {
  progress: null,
  added: 0,
  duplicates: 0,
  attached: [],
  rejected: [],
};

/** Evidence from files that the user has. */
export function importActions(
  bench: Bench,
  { evidence, signal }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onImport' | 'onCancelImport' | 'onTakeOffered'> {
  let running = new AbortController();

  async function take(files: File[], kind: EvidenceKind): Promise<void> {
    const { mailbox, outage } = bench.model.case;
    const own = new AbortController();
    running = own;
    let importing: Importing = { ...NO_IMPORT, progress: progressOf(0) };
    bench.state.set({ importing });
    try {
      const results = importFiles(files, evidence, {
        mailbox,
        outage,
        kind,
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

  async function takeOffered(): Promise<void> {
    const { attached } = bench.model.importing;
    for (const { id, position } of attached) await importAttached(id, position, evidence);
    bench.state.set({ importing: { ...bench.model.importing, attached: [] } });
    await bench.tell('evidence');
    await bench.show();
  }

  return {
    onImport: (files, kind) => bench.guard(() => take(files, kind)),
    onTakeOffered: () => bench.guard(takeOffered),
    onCancelImport: () => running.abort(),
  };
}

const progressOf = (done: number) => ({ done, total: null, remainingMs: null });

function withResult(importing: Importing, result: ImportResult): Importing {
  const { added, duplicates, attached, rejected, progress } = importing;
  const next = { ...importing, progress: progressOf((progress?.done ?? 0) + 1) };
  if (result.outcome === 'rejected') {
    return { ...next, rejected: [...rejected, { name: result.name, reason: result.reason }] };
  }
  if (result.outcome === 'known') return { ...next, duplicates: duplicates + 1 };
  const { id } = result.evidence;
  const offered = result.attached.map(({ position }) => ({ id, position }));
  return { ...next, added: added + 1, attached: [...attached, ...offered] };
}
