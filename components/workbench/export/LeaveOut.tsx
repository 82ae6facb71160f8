import { useTexts } from '@/components/design/language';
import { useMailWords } from '@/components/evidence/mail-words';
import type { Evidence } from '@/utils/evidence/schema';
import { caseTexts } from '@/utils/i18n/case';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { Links } from '../Links';

/** Which emails' content stays here. Only those with an original can be held back. */
export function LeaveOut(props: {
  evidence: Evidence[];
  leftOut: ReadonlySet<string>;
  onChange: (leftOut: ReadonlySet<string>) => void;
}) {
  const texts = useTexts(workbenchTexts).export;
  const mail = useMailWords();
  const { noneToLink } = useTexts(caseTexts).damages;
  return (
    <Links
      legend={texts.leaveOut}
      none={noneToLink}
      options={props.evidence
        .filter((item) => item.sha256 !== null)
        .map((item) => ({
          value: item.id,
          label: mail.subjectAndSender(item),
        }))}
      chosen={[...props.leftOut]}
      onChange={(chosen) => props.onChange(new Set(chosen))}
    />
  );
}
