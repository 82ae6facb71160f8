import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { Progress } from '@/components/design/Progress';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';
import { EvidenceList } from './EvidenceList';
import { EvidenceNews } from './EvidenceNews';
import { Section } from './Section';

/** What is in evidence of this outage, what just came of marking, and what is next. */
export function EvidenceSection(props: {
  model: PanelModel;
  actions: PanelActions;
  /** The user comes back from a task that has to do with the evidence. */
  landing: boolean;
  onDeclare: () => void;
}) {
  const texts = useTexts(panelTexts);
  const { model, actions, landing, onDeclare } = props;
  const { marking, duplicates } = model;
  const evidence = model.evidence.filter(({ outage }) => outage === model.outage);
  return (
    <Section
      title={texts.evidence.title}
      count={evidence.length - duplicates.size}
      landing={landing}
    >
      {marking && (
        <Progress label={texts.late.marking} {...marking} onCancel={actions.onCancelMarking} />
      )}
      <EvidenceNews {...model} onRestore={actions.onRestore} />
      <EvidenceList {...model} {...actions} evidence={evidence} />
      <Button icon="plus" size="wide" onPress={onDeclare}>
        {texts.declare.button}
      </Button>
      {evidence.length > 0 && (
        <>
          <p>{texts.next.export}</p>
          <Button icon="open" size="wide" onPress={() => actions.onOpenWorkbench()}>
            {texts.workbench}
          </Button>
        </>
      )}
    </Section>
  );
}
