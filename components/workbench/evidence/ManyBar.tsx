import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { Select, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { EvidenceEdit } from '@/utils/evidence/actions';
import { EVIDENCE_KINDS, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { workbenchTexts } from '@/utils/i18n/workbench';

/** What can be done to several pieces of evidence at once. */
export function ManyBar(props: {
  count: number;
  onEdit: (edit: EvidenceEdit) => void;
  onRemove: () => void;
}) {
  const texts = useTexts(workbenchTexts).evidence;
  const common = useTexts(commonTexts);
  const [kind, setKind] = useState<EvidenceKind | 'keep'>('keep');
  const [category, setCategory] = useState('');
  return (
    <div class="many-bar">
      <p class="notice-title" role="status">
        {texts.selected(props.count)}
      </p>
      <Select<EvidenceKind | 'keep'>
        label={texts.setKind}
        value={kind}
        options={[
          { value: 'keep', label: texts.keepKind },
          ...EVIDENCE_KINDS.map((value) => ({ value, label: common.kinds[value] })),
        ]}
        onChange={setKind}
      />
      <TextField label={texts.setCategory} value={category} onChange={setCategory} />
      <Button
        onPress={() =>
          props.onEdit({
            ...(kind === 'keep' ? {} : { kind }),
            ...(category.trim() === '' ? {} : { category: category.trim() }),
          })
        }
      >
        {texts.apply}
      </Button>
      <Button look="danger" icon="trash" onPress={props.onRemove}>
        {texts.removeSelected}
      </Button>
    </div>
  );
}
