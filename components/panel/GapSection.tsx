import type { ComponentProps } from 'preact';
import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import { GapChart } from '@/components/gap/GapChart';
import { GapNumbers } from '@/components/gap/GapNumbers';
import { GapSentence } from '@/components/gap/GapSentence';
import { GapTable } from '@/components/gap/GapTable';
import { HowComputed } from '@/components/gap/HowComputed';
import { Milestones } from '@/components/gap/Milestones';
import type { GapResult } from '@/utils/gap/schema';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelModel } from '@/utils/panel/model';
import { ChooseOutage } from './ChooseOutage';

/** What the outage did to this mailbox: the sentence, the picture, the numbers, how they were found. */
export function GapSection(
  props: { gap: GapResult } & Pick<PanelModel, 'milestones'> & ComponentProps<typeof ChooseOutage>,
) {
  const texts = useTexts(panelTexts);
  const { gap, milestones, ...choice } = props;
  const chosen = choice.outages.find(({ id }) => id === choice.outage);
  return (
    <section class="stack" aria-label={texts.outage}>
      <GapSentence gap={gap} />
      {gap.days.length > 0 && <GapChart gap={gap} outageLabel={chosen?.label ?? texts.outage} />}
      <GapNumbers gap={gap} />
      <div>
        <ChooseOutage {...choice} />
        <HowComputed gap={gap} />
        {gap.days.length > 0 && (
          <Disclosure title={texts.chart.asTable}>
            <GapTable gap={gap} />
          </Disclosure>
        )}
        {milestones.length > 0 && (
          <Disclosure title={texts.phases.title}>
            <Milestones milestones={milestones} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}
