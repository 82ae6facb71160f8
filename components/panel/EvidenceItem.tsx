import { useState } from 'preact/hooks';
import { Badge } from '@/components/design/Badge';
import { useLanguage, useTexts } from '@/components/design/language';
import { EvidenceEditor } from '@/components/evidence/EvidenceEditor';
import { senderName } from '@/components/evidence/filter';
import type { EvidenceActions } from '@/utils/evidence/actions';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { formatDuration, formatShortDateTime } from '@/utils/i18n/format';

/** One piece of evidence: folded it is a row, unfolded it can be told more of, opened or removed. */
export function EvidenceItem(props: { item: Evidence } & EvidenceActions) {
  const common = useTexts(commonTexts);
  const language = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const { item } = props;
  const when = item.sent ?? item.received;
  return (
    <li>
      <button
        type="button"
        class="mail-row"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span class="from cut">{senderName(item) ?? common.unknownSender}</span>
        {item.delayMs !== null && item.delayMs > 0 ? (
          <Badge look="late">
            <span class="number">+{formatDuration(item.delayMs, language)}</span>
          </Badge>
        ) : (
          <Badge>{common.kinds[item.kind]}</Badge>
        )}
        <span class="subject cut">{item.subject || common.noSubject}</span>
        <span class="facts small soft number">
          {when ? formatShortDateTime(when.instant, language) : common.unknownTime}
          {item.category && <Badge look="accent">{item.category}</Badge>}
        </span>
      </button>
      {unfolded && (
        <div class="mail-detail">
          <EvidenceEditor {...props} />
        </div>
      )}
    </li>
  );
}
