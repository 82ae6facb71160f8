import { Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { EVIDENCE_KINDS, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';

/** What a piece of evidence shows, in the user's words; the hint says what each kind means. */
export function KindSelect(props: { kind: EvidenceKind; onChange: (kind: EvidenceKind) => void }) {
  const { evidence: texts, kinds, kindHints } = useTexts(commonTexts);
  return (
    <Select<EvidenceKind>
      label={texts.kind}
      hint={kindHints[props.kind]}
      value={props.kind}
      options={EVIDENCE_KINDS.map((value) => ({ value, label: kinds[value] }))}
      onChange={props.onChange}
    />
  );
}
