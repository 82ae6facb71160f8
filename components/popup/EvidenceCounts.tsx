import { Icon, type IconName } from '@/components/design/Icon';
import { useTexts } from '@/components/design/language';
import { EVIDENCE_KINDS, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { popupTexts } from '@/utils/i18n/popup';

const ICONS: Record<EvidenceKind, IconName> = {
  late: 'clock',
  bounced: 'bounce',
  never: 'lost',
  archive: 'archive',
  unsent: 'send',
  access: 'key',
};

export function EvidenceCounts(props: { counts: Record<EvidenceKind, number>; total: number }) {
  const common = useTexts(commonTexts);
  const texts = useTexts(popupTexts);
  if (props.total === 0) {
    return (
      <div class="stack close">
        <p class="notice-title">{texts.noEvidence}</p>
        <p>{texts.noEvidenceNext}</p>
      </div>
    );
  }
  const present = EVIDENCE_KINDS.filter((kind) => props.counts[kind] > 0);
  return (
    <div class="popup-counts">
      <p class="popup-total">
        <span class="popup-number number">{props.total}</span> {texts.pieces(props.total)}
      </p>
      <ul class="stack close">
        {present.map((kind) => (
          <li key={kind} class="row">
            <Icon name={ICONS[kind]} />
            {common.kindCounts[kind](props.counts[kind])}
          </li>
        ))}
      </ul>
    </div>
  );
}
