import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import type { EvidenceContext } from '@/components/evidence/EvidenceCard';
import { EvidenceFilter } from '@/components/evidence/EvidenceFilter';
import { EVERYTHING, matchesEvidence } from '@/components/evidence/filter';
import type { EvidenceActions } from '@/utils/evidence/actions';
import { panelTexts } from '@/utils/i18n/panel';
import { EvidenceItem } from './EvidenceItem';

/** Rows drawn at once; more come when they are asked for. */
const PAGE = 40;

export function EvidenceList(props: EvidenceContext & EvidenceActions) {
  const texts = useTexts(panelTexts);
  const [query, setQuery] = useState(EVERYTHING);
  const [shown, setShown] = useState(PAGE);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const { evidence } = props;
  const found = evidence.filter((item) => matchesEvidence(item, query));

  function show(id: string) {
    setQuery(EVERYTHING);
    setShown(Math.max(shown, evidence.findIndex((item) => item.id === id) + 1));
    setUnfolded(id);
  }

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
      {evidence.length > 5 && <EvidenceFilter query={query} onChange={setQuery} />}
      {found.length === 0 && <p class="soft">{texts.late.noMatch}</p>}
      <ul class="mail-list" hidden={found.length === 0}>
        {found.slice(0, shown).map((item) => (
          <EvidenceItem
            key={item.id}
            {...props}
            item={item}
            unfolded={item.id === unfolded}
            onToggle={() => setUnfolded(item.id === unfolded ? null : item.id)}
            onShow={show}
          />
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
