import { Badge } from '@/components/design/Badge';
import { Button } from '@/components/design/Button';
import { Icon } from '@/components/design/Icon';
import { useTexts } from '@/components/design/language';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { checklist, lateNotSaved, type Step } from '@/utils/workbench/checklist';
import type { SectionId, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from './Page';

/** What is still missing, in the order that matters. */
export function Checklist(props: {
  model: WorkbenchModel;
  onSection: (section: SectionId) => void;
  onOpenMailbox: () => void;
}) {
  const texts = useTexts(workbenchTexts).checklist;
  const steps = checklist(props.model);
  const done = steps.filter((step) => step.state === 'done').length;
  const unsaved = lateNotSaved(props.model);
  return (
    <Page title={texts.title} intro={texts.intro}>
      <p class="soft">{texts.progress(done, steps.length)}</p>
      <ol class="steps">
        {steps.map((step) => (
          <StepCard
            key={step.id}
            step={step}
            detail={step.id === 'safe' && unsaved > 0 ? texts.late(unsaved) : null}
            onOpen={() =>
              step.section === null ? props.onOpenMailbox() : props.onSection(step.section)
            }
          />
        ))}
      </ol>
    </Page>
  );
}

function StepCard(props: { step: Step; detail: string | null; onOpen: () => void }) {
  const texts = useTexts(workbenchTexts).checklist;
  const { step, detail, onOpen } = props;
  const words = texts.steps[step.id];
  return (
    <li class={`step ${step.state}`}>
      <span class="step-mark">{step.state === 'done' && <Icon name="check" />}</span>
      <div class="stack close">
        <h2 class="row">
          {words.title}
          {step.state === 'next' ? (
            <Badge look="accent">{texts.states.next}</Badge>
          ) : (
            <span class="spoken">{texts.states[step.state]}</span>
          )}
        </h2>
        <p class="soft">{step.state === 'done' ? words.done : words.todo}</p>
        {detail && <p class="notice-title">{detail}</p>}
      </div>
      <Button look={step.state === 'next' ? 'primary' : 'quiet'} onPress={onOpen}>
        {words.action}
      </Button>
    </li>
  );
}
