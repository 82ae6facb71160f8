import { CATALOGUE } from '@/utils/outages/catalogue';
import type { PanelBench } from '../bench';
import type { PanelActions } from '../model';
import { toOwnOutage } from '../own-outage';
import type { PanelSurroundings } from '../surroundings';
import type { MailboxReading } from './reading';

/** What holds for this mailbox alone: the outage, folders left out, and whether we are wanted. */
export function settingsActions(
  bench: PanelBench,
  { uuid, setOpen }: PanelSurroundings,
  reading: MailboxReading,
): Pick<
  PanelActions,
  'onChooseOutage' | 'onAddOutage' | 'onRemoveOutage' | 'onExcludeFolder' | 'onSwitchOff'
> {
  return {
    onChooseOutage: (outage) => bench.guard(() => bench.update({ outage })),
    onAddOutage: (draft) => {
      const own = toOwnOutage(draft, `own-${uuid()}`);
      const ownOutages = [...(bench.mailbox?.ownOutages ?? []), own];
      bench.guard(() => bench.update({ ownOutages, outage: own.id }));
    },
    onRemoveOutage: (id) => {
      const ownOutages = (bench.mailbox?.ownOutages ?? []).filter((own) => own.id !== id);
      bench.guard(() => bench.update({ ownOutages, outage: CATALOGUE[0].id }));
    },
    onExcludeFolder: (id, excluded) => {
      const others = (bench.mailbox?.excludedFolders ?? []).filter((folder) => folder !== id);
      const excludedFolders = excluded ? [...others, id] : others;
      void bench.run(() => bench.update({ excludedFolders })).then(() => reading.read());
    },
    onSwitchOff: () => {
      reading.cancel();
      bench.guard(() => bench.update({ off: true }));
      setOpen(false);
    },
  };
}
