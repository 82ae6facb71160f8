import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

/** Receipts, contracts and pictures of a case. */
export function documentActions(
  bench: Bench,
  { documents }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onAttach' | 'onDetach'> {
  const changing = (change: (mailbox: string, outage: string) => Promise<unknown>): void => {
    const { mailbox, outage } = bench.model.case;
    bench.guard(async () => {
      await change(mailbox, outage);
      await bench.tell('case');
      await bench.show();
    });
  };

  return {
    onAttach: (files) =>
      changing(async (mailbox, outage) => {
        for (const file of files) await documents.add(mailbox, outage, file);
      }),
    onDetach: (sha256) => changing((mailbox, outage) => documents.remove(mailbox, outage, sha256)),
  };
}
