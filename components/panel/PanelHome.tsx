import { Button } from '@/components/design/Button';
import { FailureNotice } from '@/components/design/FailureNotice';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { Progress } from '@/components/design/Progress';
import { IntegrityNotice } from '@/components/evidence/IntegrityNotice';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';
import { AfterEffects } from './AfterEffects';
import { EvidenceList } from './EvidenceList';
import { EvidenceNews } from './EvidenceNews';
import { FetchAgain } from './FetchAgain';
import { GapSection } from './GapSection';
import { LateList } from './LateList';
import { MailboxSettings } from './MailboxSettings';
import { ReadingStatus } from './ReadingStatus';
import { Section } from './Section';

/** The panel from top to bottom: what was found, what came late, what is in evidence, what is next. */
export function PanelHome(props: {
  model: PanelModel;
  actions: PanelActions;
  onMarkAll: () => void;
  onDeclare: () => void;
  onAddOutage: () => void;
}) {
  const texts = useTexts(panelTexts);
  const { model, actions, onMarkAll, onDeclare, onAddOutage } = props;
  const { reading, gap, marking, evidence } = model;
  return (
    <>
      {model.failure && <FailureNotice failure={model.failure} />}
      <IntegrityNotice integrity={model.integrity}>
        <FetchAgain {...model} onMark={actions.onMark} />
      </IntegrityNotice>
      {reading.state !== 'done' && <ReadingStatus reading={reading} {...actions} />}
      {gap && <GapSection {...model} {...actions} gap={gap} onAddOutage={onAddOutage} />}
      {reading.state === 'done' && <ReadingStatus reading={reading} {...actions} />}
      {gap && (
        <Section title={texts.late.title} count={model.late.length}>
          {model.listUnseen && (
            <Notice look="info" title={texts.list.unseen}>
              <p>{texts.list.unseenHint}</p>
            </Notice>
          )}
          <LateList {...model} {...actions} onMarkAll={onMarkAll} />
          <AfterEffects {...model} onOpenMessage={actions.onOpenMessage} />
        </Section>
      )}
      <Section title={texts.evidence.title} count={evidence.length - model.duplicates.size}>
        {marking && (
          <Progress label={texts.late.marking} {...marking} onCancel={actions.onCancelMarking} />
        )}
        <EvidenceNews {...model} onRestore={actions.onRestore} />
        <EvidenceList {...model} {...actions} />
        <Button icon="plus" size="wide" onPress={onDeclare}>
          {texts.declare.button}
        </Button>
        {evidence.length > 0 && (
          <>
            <p>{texts.next.export}</p>
            <Button icon="open" size="wide" onPress={actions.onOpenWorkbench}>
              {texts.workbench}
            </Button>
          </>
        )}
      </Section>
      <MailboxSettings {...model} {...actions} />
    </>
  );
}
