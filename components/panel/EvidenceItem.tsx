import { useState } from 'preact/hooks';
import { Badge } from '@/components/design/Badge';
import { Button } from '@/components/design/Button';
import { Select, TextArea, TextField } from '@/components/design/Field';
import { useLanguage, useTexts } from '@/components/design/language';
import { DelayTimeline } from '@/components/evidence/DelayTimeline';
import { senderName } from '@/components/evidence/filter';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { formatDateTime, formatDuration } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions } from '@/utils/panel/model';

type ItemProps = { item: Evidence } & Pick<PanelActions, 'onEdit' | 'onRemove' | 'onOpenMessage'>;

/** One piece of evidence: folded it is a row, unfolded it can be told more of, opened or removed. */
export function EvidenceItem(props: ItemProps) {
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
          {when ? formatDateTime(when.instant, language) : common.unknownTime}
          {item.category && <Badge look="accent">{item.category}</Badge>}
        </span>
      </button>
      {unfolded && <EvidenceDetail {...props} />}
    </li>
  );
}

function EvidenceDetail({ item, onEdit, onRemove, onOpenMessage }: ItemProps) {
  const texts = useTexts(panelTexts).evidence;
  const common = useTexts(commonTexts);
  const { folder, serverId, sha256 } = item;
  return (
    <div class="mail-detail stack">
      <DelayTimeline
        sent={item.sent?.instant ?? null}
        received={item.received?.instant ?? null}
        hops={item.hops}
      />
      <p class="small soft">{sha256 ? texts.original(sha256.slice(0, 8)) : texts.declared}</p>
      <Select<EvidenceKind>
        label={texts.kind}
        hint={common.kindHints[item.kind]}
        value={item.kind}
        options={EVIDENCE_KINDS.map((value) => ({ value, label: common.kinds[value] }))}
        onChange={(kind) => onEdit(item.id, { kind })}
      />
      <TextField
        label={texts.category}
        hint={texts.categoryHint}
        value={item.category ?? ''}
        onChange={(category) => onEdit(item.id, { category: category || null })}
      />
      <TextArea
        label={texts.note}
        hint={texts.noteHint}
        rows={2}
        value={item.note}
        onChange={(note) => onEdit(item.id, { note })}
      />
      <div class="row apart">
        {folder !== null && serverId !== null ? (
          <Button
            look="quiet"
            size="small"
            icon="mail"
            onPress={() => onOpenMessage({ folder, id: serverId })}
          >
            {texts.show}
          </Button>
        ) : (
          <span />
        )}
        <Button look="danger" size="small" icon="trash" onPress={() => onRemove(item.id)}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
