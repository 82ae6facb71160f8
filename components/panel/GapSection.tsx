import { Button } from '@/components/design/Button';
import { Disclosure } from '@/components/design/Disclosure';
import { Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { GapChart } from '@/components/gap/GapChart';
import { GapNumbers } from '@/components/gap/GapNumbers';
import { GapSentence } from '@/components/gap/GapSentence';
import { GapTable } from '@/components/gap/GapTable';
import { HowComputed } from '@/components/gap/HowComputed';
import { Milestones } from '@/components/gap/Milestones';
import { FillableByScripts } from '@/components/trusted-events';
import type { GapResult } from '@/utils/gap/schema';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** What the outage did to this mailbox: the sentence, the picture, the numbers, how they were found. */
export function GapSection(
  props: { gap: GapResult } & Pick<PanelModel, 'outages' | 'outage' | 'milestones' | 'evidence'> &
    Pick<PanelActions, 'onChooseOutage' | 'onRemoveOutage' | 'onOpenWorkbench'> & {
      onAddOutage: () => void;
    },
) {
  const texts = useTexts(panelTexts);
  const { gap, outages, outage, milestones, onChooseOutage, onOpenWorkbench, onAddOutage } = props;
  const chosen = outages.find((choice) => choice.id === outage);
  const label = chosen?.label ?? texts.outage;
  const hasEvidence = props.evidence.some((item) => item.outage === outage);
  return (
    <section class="stack" aria-label={texts.outage}>
      <GapSentence gap={gap} />
      {gap.days.length > 0 && <GapChart gap={gap} outageLabel={label} />}
      <GapNumbers gap={gap} />
      <div>
        <HowComputed gap={gap} />
        {gap.days.length > 0 && (
          <Disclosure title={texts.chart.asTable}>
            <GapTable gap={gap} />
          </Disclosure>
        )}
        <Disclosure title={texts.phases.title} aside={label}>
          {/* It chooses what is shown and changes nothing. */}
          <FillableByScripts.Provider value={true}>
            <Select
              label={texts.outage}
              value={outage}
              options={outages.map((choice) => ({ value: choice.id, label: choice.label }))}
              onChange={onChooseOutage}
            />
          </FillableByScripts.Provider>
          <div class="row">
            <Button icon="plus" size="small" onPress={onAddOutage}>
              {texts.ownOutage.add}
            </Button>
            <Button icon="open" size="small" onPress={onOpenWorkbench}>
              {texts.ownOutage.correct}
            </Button>
            {chosen?.own && !hasEvidence && (
              <Button icon="trash" size="small" onPress={() => props.onRemoveOutage(outage)}>
                {texts.ownOutage.remove}
              </Button>
            )}
          </div>
          {chosen?.own && hasEvidence && <p class="soft">{texts.ownOutage.kept}</p>}
          <Milestones milestones={milestones} />
        </Disclosure>
      </div>
    </section>
  );
}
