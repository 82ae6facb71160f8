import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { useMailWords } from '@/components/evidence/mail-words';
import { RemovedNotice } from '@/components/evidence/RemovedNotice';
import { commonTexts } from '@/utils/i18n/common';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** What just happened to the evidence: the first item, a removal to undo, messages not saved. */
export function EvidenceNews(
  props: Pick<PanelModel, 'evidence' | 'removed' | 'unmarked'> & Pick<PanelActions, 'onRestore'>,
) {
  const texts = useTexts(panelTexts);
  const common = useTexts(commonTexts);
  const mail = useMailWords();
  const { evidence, removed, unmarked, onRestore } = props;
  return (
    <>
      {unmarked.length > 0 && (
        <Notice look="danger" title={texts.late.unmarked(unmarked.length)}>
          <ul class="stack close">
            {unmarked.map(({ subject, failure }) => (
              <li key={subject}>
                {mail.subject(subject)}: {common.failures[failure].what}{' '}
                {common.failures[failure].next}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {removed && <RemovedNotice removed={removed} onRestore={onRestore} />}
      {evidence.length === 1 && !removed && (
        <Notice look="good" title={texts.evidence.first}>
          <p>{texts.evidence.firstHint}</p>
        </Notice>
      )}
    </>
  );
}
