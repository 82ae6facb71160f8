import { emptyComplaint, emptyDamage } from '@/utils/claim/empty';
import { romeDayText } from '@/utils/time/calendar-day';
import type { Bench } from '../bench';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

type Actions = Pick<WorkbenchActions, 'onCase' | 'onAddDamage' | 'onAddComplaint'>;

/** What the user tells of himself, of the outage, and of what it cost. */
export function caseActions(
  bench: Bench,
  { cases, send, uuid, now }: WorkbenchSurroundings,
): Actions {
  async function chooseOutage(mailbox: string, outage: string): Promise<void> {
    await send('mailbox.update', { mailbox, change: { outage } });
    await bench.show();
  }

  const onCase: Actions['onCase'] = (change) => {
    const { mailbox, outage } = bench.model.case;
    const { outage: chosen = outage } = change;
    if (chosen !== outage) {
      bench.guard(() => chooseOutage(mailbox, chosen));
      return;
    }
    bench.edits += 1;
    bench.state.set({ case: { ...bench.model.case, ...change } });
    bench.guard(async () => {
      await cases.update(mailbox, outage, change);
      await bench.tell('case');
      // The gap is looked for in the hours that the user lived.
      if (change.lived) await bench.show();
    });
  };

  return {
    onCase,
    onAddDamage: () => onCase({ damages: [...bench.model.case.damages, emptyDamage(uuid())] }),
    onAddComplaint: () => {
      const complaint = emptyComplaint(uuid(), romeDayText(now()));
      onCase({ complaints: [...bench.model.case.complaints, complaint] });
    },
  };
}
