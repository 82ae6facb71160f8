import { useTexts } from '@/components/design/language';
import { senderName } from '@/components/evidence/filter';
import type { Evidence } from '@/utils/evidence/schema';
import { caseTexts } from '@/utils/i18n/case';
import { commonTexts } from '@/utils/i18n/common';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { Links } from '../Links';

/** Which emails' content stays here. Only those with an original can be held back. */
export function LeaveOut(props: {
  evidence: Evidence[];
  leftOut: ReadonlySet<string>;
  onChange: (leftOut: ReadonlySet<string>) => void;
}) {
  const texts = useTexts(workbenchTexts).export;
  const common = useTexts(commonTexts);
  const { noneToLink } = useTexts(caseTexts).damages;
  return (
    <Links
      legend={texts.leaveOut}
      none={noneToLink}
      options={props.evidence
        .filter((item) => item.sha256 !== null)
        .map((item) => ({
          value: item.id,
          label: `${item.subject || common.noSubject} · ${senderName(item) ?? common.unknownSender}`,
        }))}
      chosen={[...props.leftOut]}
      onChange={(chosen) => props.onChange(new Set(chosen))}
    />
  );
}
