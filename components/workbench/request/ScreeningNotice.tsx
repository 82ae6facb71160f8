import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { Case } from '@/utils/claim/schema';
import { answersFromCase, screen } from '@/utils/claim/screening';
import { caseTexts } from '@/utils/i18n/case';
import { claimTexts } from '@/utils/i18n/claim';

/** Says frankly what may be asked, from what the user has told so far. */
export function ScreeningNotice({ facts }: { facts: Case }) {
  const texts = useTexts(claimTexts);
  const { uncertain } = useTexts(caseTexts).request;
  const { outcome, because, missing } = screen(facts, answersFromCase(facts));
  return (
    <Notice look={outcome === 'risarcimento' ? 'info' : 'waiting'} title={texts.screening[outcome]}>
      {because && <p>{texts.because[because]}</p>}
      {missing.length > 0 && (
        <ul class="stack close">
          {missing.map((question) => (
            <li key={question}>{texts.missing[question]}</li>
          ))}
        </ul>
      )}
      <p>{uncertain}</p>
    </Notice>
  );
}
