import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { Select, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { matchesEvidence } from '@/components/evidence/filter';
import type { EvidenceActions } from '@/utils/evidence/actions';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { panelTexts } from '@/utils/i18n/panel';
import { EvidenceItem } from './EvidenceItem';

/** Rows drawn at once; more come when they are asked for. */
const PAGE = 40;

export function EvidenceList(props: { evidence: Evidence[] } & EvidenceActions) {
  const texts = useTexts(panelTexts);
  const common = useTexts(commonTexts);
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<EvidenceKind | 'all'>('all');
  const [shown, setShown] = useState(PAGE);
  const { evidence, ...actions } = props;
  const found = evidence.filter((item) => matchesEvidence(item, search, kind));

  if (evidence.length === 0) {
    return (
      <div class="stack close">
        <p>{texts.evidence.none}</p>
        <p class="soft">{texts.evidence.noneHint}</p>
      </div>
    );
  }
  return (
    <div class="stack">
      {evidence.length > 5 && (
        <div class="stack">
          <TextField
            label={common.evidence.search}
            type="search"
            value={search}
            onChange={setSearch}
          />
          <Select<EvidenceKind | 'all'>
            label={common.evidence.filter}
            value={kind}
            options={[
              { value: 'all', label: common.evidence.allKinds },
              ...EVIDENCE_KINDS.map((value) => ({ value, label: common.kinds[value] })),
            ]}
            onChange={setKind}
          />
        </div>
      )}
      {found.length === 0 && <p class="soft">{texts.late.noMatch}</p>}
      <ul class="mail-list" hidden={found.length === 0}>
        {found.slice(0, shown).map((item) => (
          <EvidenceItem key={item.id} item={item} {...actions} />
        ))}
      </ul>
      {found.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {texts.late.more(Math.min(PAGE, found.length - shown))}
        </Button>
      )}
    </div>
  );
}
