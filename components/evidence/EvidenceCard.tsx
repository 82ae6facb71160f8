import { useEffect } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import type { EvidenceActions } from '@/utils/evidence/actions';
import type { EvidenceDetail } from '@/utils/evidence/detail';
import type { Evidence } from '@/utils/evidence/schema';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { AttachedMessages } from './AttachedMessages';
import { EvidenceEditor } from './EvidenceEditor';
import { EvidenceFacts } from './EvidenceFacts';
import { useMailWords } from './mail-words';

/** Where an item is shown: the evidence it belongs to, and what more is known of one of them. */
export type EvidenceContext = {
  evidence: readonly Evidence[];
  duplicates: ReadonlyMap<string, string>;
  inspected: EvidenceDetail | null;
};

/** One piece of evidence unfolded: all that is known of it, and all that can be done with it. */
export function EvidenceCard(
  props: { item: Evidence; onShow: (id: string) => void } & EvidenceContext & EvidenceActions,
) {
  const { item, evidence, duplicates, inspected, onInspect, onTakeAttached, onShow } = props;
  const texts = useTexts(evidenceTexts);
  const mail = useMailWords();
  // Asked again when the item changed: its line in the custody log is new then.
  useEffect(() => onInspect(item.id), [item]);
  const detail = inspected?.id === item.id ? inspected : null;
  const first = evidence.find(({ id }) => id === duplicates.get(item.id));
  const taken = new Set(evidence.map(({ sha256 }) => sha256));
  return (
    <div class="stack">
      {first && (
        <div class="stack close">
          <p class="soft">{texts.duplicate}</p>
          <div class="row">
            <Button size="small" look="quiet" onPress={() => onShow(first.id)}>
              {texts.showFirst(mail.subject(first.subject))}
            </Button>
          </div>
        </div>
      )}
      {detail && (
        <AttachedMessages
          attached={detail.attached}
          taken={taken}
          onTake={(position) => onTakeAttached(item.id, position)}
        />
      )}
      <EvidenceFacts item={item} detail={detail} />
      <EvidenceEditor key={item.id} {...props} />
    </div>
  );
}
