import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import { GapChart } from '@/components/gap/GapChart';
import { GapNumbers } from '@/components/gap/GapNumbers';
import { GapSentence } from '@/components/gap/GapSentence';
import { GapTable } from '@/components/gap/GapTable';
import { HowComputed } from '@/components/gap/HowComputed';
import { Milestones } from '@/components/gap/Milestones';
import { caseTexts } from '@/utils/i18n/case';
import { panelTexts } from '@/utils/i18n/panel';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card, Page } from '../Page';
import { LivedHours } from './LivedHours';

export function OutageSection(props: { model: WorkbenchModel } & Pick<WorkbenchActions, 'onCase'>) {
  const texts = useTexts(workbenchTexts);
  const lived = useTexts(caseTexts).lived;
  const { phases, outage, chart } = useTexts(panelTexts);
  const { model, onCase } = props;
  const { gap, outages } = model;
  const chosen = outages.find((choice) => choice.id === model.case.outage);
  return (
    <Page broad title={texts.outagePage.title}>
      <div class="halves">
        {gap ? (
          <section class="card stack" aria-label={outage}>
            <GapSentence gap={gap} />
            {gap.days.length > 0 && <GapChart gap={gap} outageLabel={chosen?.label ?? outage} />}
            <GapNumbers gap={gap} />
            <div>
              <HowComputed gap={gap} />
              {gap.days.length > 0 && (
                <Disclosure title={chart.asTable}>
                  <GapTable gap={gap} />
                </Disclosure>
              )}
            </div>
          </section>
        ) : (
          <Card title={texts.outagePage.noGap}>
            <p>{texts.outagePage.noGapNext}</p>
          </Card>
        )}
        <Card title={phases.title}>
          <Milestones milestones={model.milestones} />
        </Card>
      </div>
      <Card title={lived.title} intro={lived.intro}>
        <LivedHours
          lived={model.case.lived}
          outage={model.interval}
          onChange={(intervals) => onCase({ lived: intervals })}
        />
      </Card>
    </Page>
  );
}
