import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import type { Limitation } from '@/utils/claim/deadlines';
import type { Complaint } from '@/utils/claim/schema';
import { claimTexts } from '@/utils/i18n/claim';
import { caseDeadlines } from '@/utils/workbench/deadlines';
import type { WorkbenchModel } from '@/utils/workbench/model';
import { Card } from '../Page';

/** Until when, indicatively; what started the time again, and what did not. */
export function DeadlinesCard(props: { model: WorkbenchModel; onCalendar: () => void }) {
  const texts = useTexts(claimTexts).limitation;
  const { complaints } = props.model.case;
  const { limitations, uncounted, answersDue } = caseDeadlines(props.model);
  // One act may be left out of both periods, for the same reason.
  const reasons = new Map(uncounted.map(({ complaint, reason }) => [complaint, reason]));
  return (
    <Card title={texts.title} intro={texts.note}>
      <ul class="stack">
        {limitations.map((limitation) => (
          <Period key={limitation.route} limitation={limitation} complaints={complaints} />
        ))}
        {complaints.map(({ id, date, recipient }) => {
          const reason = reasons.get(id);
          return (
            reason && (
              <li key={id}>
                {texts.act(date, recipient)}. {texts.uncounted[reason]}
              </li>
            )
          );
        })}
        {answersDue.map((due) => (
          <li key={due.complaint}>{texts.answerDue(due)}</li>
        ))}
      </ul>
      <div class="row">
        <Button icon="download" onPress={props.onCalendar}>
          {texts.download}
        </Button>
      </div>
    </Card>
  );
}

function Period(props: { limitation: Limitation; complaints: Complaint[] }) {
  const texts = useTexts(claimTexts).limitation;
  const { limitation, complaints } = props;
  const act = complaints.find(({ id }) => id === limitation.interruptedBy);
  return (
    <li class="stack close">
      <p class={limitation.passed ? 'field-error' : 'notice-title'}>{texts.ends(limitation)}</p>
      <p class="soft">{act ? texts.restarted(act.date, act.recipient) : texts.notRestarted}</p>
    </li>
  );
}
