import { Button } from '@/components/design/Button';
import { Select, TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { EvidenceActions } from '@/utils/evidence/actions';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { DelayTimeline } from './DelayTimeline';

/** What one piece of evidence shows, and what the user may say of it. */
export function EvidenceEditor({
  item,
  onEdit,
  onRemove,
  onOpenMessage,
}: { item: Evidence } & EvidenceActions) {
  const common = useTexts(commonTexts);
  const texts = common.evidence;
  const { folder, serverId, sha256, declaration } = item;
  return (
    <div class="stack">
      {sha256 && (
        <DelayTimeline
          sent={item.sent?.instant ?? null}
          received={item.received?.instant ?? null}
          hops={item.hops}
        />
      )}
      {declaration?.wouldHaveDone && <p>{declaration.wouldHaveDone}</p>}
      {declaration?.howKnown && <p class="soft">{common.howKnown[declaration.howKnown]}</p>}
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
        {folder !== null && serverId !== null && (
          <Button
            look="quiet"
            size="small"
            icon="mail"
            onPress={() => onOpenMessage({ folder, id: serverId })}
          >
            {texts.show}
          </Button>
        )}
        <Button look="danger" size="small" icon="trash" onPress={() => onRemove(item.id)}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
