import { FailureNotice } from '@/components/design/FailureNotice';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { IntegrityNotice } from '@/components/evidence/IntegrityNotice';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';
import { AfterEffects } from './AfterEffects';
import { EvidenceSection } from './EvidenceSection';
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
  landOnEvidence: boolean;
  onMarkAll: () => void;
  onDeclare: () => void;
  onAddOutage: () => void;
}) {
  const texts = useTexts(panelTexts);
  const { model, actions, onMarkAll, onDeclare, onAddOutage } = props;
  const { reading, gap } = model;
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
      {/* Whatever is told or marked belongs to a box. */}
      {model.mailbox !== null && (
        <>
          <EvidenceSection
            model={model}
            actions={actions}
            landing={props.landOnEvidence}
            onDeclare={onDeclare}
          />
          <MailboxSettings {...model} {...actions} />
        </>
      )}
    </>
  );
}
