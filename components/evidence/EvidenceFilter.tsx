import { Select, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { EVIDENCE_KINDS } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import type { EvidenceQuery } from './filter';

/** Finds a piece of evidence among many; it only chooses what is shown. */
export function EvidenceFilter(props: {
  query: EvidenceQuery;
  onChange: (query: EvidenceQuery) => void;
}) {
  const { evidence: texts, kinds } = useTexts(commonTexts);
  const { query, onChange } = props;
  return (
    <div class="field-row" data-fillable>
      <TextField
        label={texts.search}
        type="search"
        value={query.search}
        onChange={(search) => onChange({ ...query, search })}
      />
      <Select<EvidenceQuery['show']>
        label={texts.filter}
        value={query.show}
        options={[
          { value: 'all', label: texts.allKinds },
          { value: 'important', label: texts.onlyImportant },
          ...EVIDENCE_KINDS.map((value) => ({ value, label: kinds[value] })),
        ]}
        onChange={(show) => onChange({ ...query, show })}
      />
    </div>
  );
}
