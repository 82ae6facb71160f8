import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { Verification } from '@/utils/dossier/verify/verification';
import { verificationTexts } from '@/utils/i18n/verification';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { displayText } from '@/utils/mail/display-text';
import { Card } from '../Page';
import { CheckedFiles } from './CheckedFiles';
import { Timestamps } from './Timestamps';

/** The result in one sentence, then item by item. */
export function VerificationReport(props: { file: string; verification: Verification }) {
  const texts = useTexts(verificationTexts);
  const { file, verification } = props;
  const { outcome } = verification;
  return (
    <div class="stack wide">
      <Notice look={outcome === 'intact' ? 'good' : 'danger'} title={texts.outcomes[outcome]}>
        <p class="mono">{file}</p>
        {verification.outcome === 'refused' && (
          <>
            <p>{texts.refusals[verification.reason]}</p>
            {verification.path && <p class="mono">{displayText(verification.path)}</p>}
          </>
        )}
      </Notice>
      {verification.outcome !== 'refused' && <JudgedBag bag={verification} />}
    </div>
  );
}

type Judged = Exclude<Verification, { outcome: 'refused' }>;

function JudgedBag({ bag }: { bag: Judged }) {
  const texts = useTexts(workbenchTexts).verify;
  const { findings } = useTexts(verificationTexts);
  return (
    <>
      {bag.findings.length > 0 && (
        <Card title={texts.findings}>
          <ul class="stack close">
            {bag.findings.map(({ severity, code, subject }) => (
              <li key={`${code}-${subject}`} class={severity === 'error' ? 'field-error' : 'soft'}>
                {findings[code](displayText(subject))}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <CheckedFiles files={bag.files} />
      <Card title={texts.record}>
        <p>{bag.isDossier ? texts.custody(bag.custodyEntries) : texts.notOurs}</p>
        {bag.tagManifest && (
          <div>
            <dl class="export-facts">
              <dt>{texts.tagManifest}</dt>
              <dd class="mono">{bag.tagManifest}</dd>
            </dl>
            <p class="small soft">{texts.tagManifestHint}</p>
          </div>
        )}
        <Timestamps timestamps={bag.timestamps} />
      </Card>
    </>
  );
}
