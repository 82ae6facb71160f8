import { Badge } from '@/components/design/Badge';
import { Icon } from '@/components/design/Icon';
import { useLanguage, useTexts } from '@/components/design/language';
import { EvidenceCard, type EvidenceContext } from '@/components/evidence/EvidenceCard';
import { lateBy, senderName, useMailWords } from '@/components/evidence/mail-words';
import type { EvidenceActions } from '@/utils/evidence/actions';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatDuration } from '@/utils/i18n/format';

/** One piece of evidence: folded it is a row, unfolded all that is known of it. */
export function EvidenceItem(
  props: {
    item: Evidence;
    unfolded: boolean;
    onToggle: () => void;
    onShow: (id: string) => void;
  } & EvidenceContext &
    EvidenceActions,
) {
  const common = useTexts(commonTexts);
  const texts = useTexts(evidenceTexts);
  const mail = useMailWords();
  const language = useLanguage();
  const { item, unfolded, onToggle, ...card } = props;
  const delayMs = lateBy(item);
  return (
    <li>
      <button type="button" class="mail-row" aria-expanded={unfolded} onClick={onToggle}>
        <span class="from cut">{mail.sender(senderName(item))}</span>
        {delayMs !== null ? (
          <Badge look="late">
            <span class="number">+{formatDuration(delayMs, language)}</span>
          </Badge>
        ) : (
          <Badge>{common.kinds[item.kind]}</Badge>
        )}
        <span class="subject cut">{mail.subject(item.subject)}</span>
        <span class="facts small soft number">
          {mail.sentAt(item) ?? common.unknownTime}
          {item.important && (
            <Badge look="accent">
              <Icon name="star" />
              {texts.important}
            </Badge>
          )}
          {item.category && <Badge look="accent">{item.category}</Badge>}
          {card.duplicates.has(item.id) && <Badge>{texts.again}</Badge>}
        </span>
      </button>
      {unfolded && (
        <div class="mail-detail">
          <EvidenceCard item={item} {...card} />
        </div>
      )}
    </li>
  );
}
