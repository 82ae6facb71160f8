import { YesNoField } from '@/components/design/ChoiceField';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { Case } from '@/utils/claim/schema';
import { answersFromCase, listsHarm, screen } from '@/utils/claim/screening';
import { caseTexts } from '@/utils/i18n/case';
import { claimTexts } from '@/utils/i18n/claim';
import type { WorkbenchActions } from '@/utils/workbench/model';
import { Card } from '../Page';

/** The questions that come before every amount, and what may frankly be asked after them. */
export function ScreeningCard(props: { facts: Case } & Pick<WorkbenchActions, 'onCase'>) {
  const texts = useTexts(claimTexts);
  const words = useTexts(caseTexts).request;
  const { facts, onCase } = props;
  const answers = answersFromCase(facts);
  const { outcome, because, missing } = screen(facts, answers);
  return (
    <Card title={words.first}>
      <div class="field-row">
        <YesNoField
          label={texts.missing['in-use']}
          value={answers.inUse}
          onChange={(inUse) => onCase({ screening: { ...answers, inUse } })}
        />
        {!listsHarm(facts) && (
          <YesNoField
            label={texts.missing.harm}
            value={answers.harmFollowed}
            onChange={(harmFollowed) => onCase({ screening: { ...answers, harmFollowed } })}
          />
        )}
      </div>
      <Notice
        look={outcome === 'risarcimento' ? 'info' : 'waiting'}
        title={texts.screening[outcome]}
      >
        {because && <p>{texts.because[because]}</p>}
        {missing.includes('plan') && <p>{texts.missing.plan}</p>}
        <p>{words.uncertain}</p>
      </Notice>
    </Card>
  );
}
