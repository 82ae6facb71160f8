import { Button } from '@/components/design/Button';
import { Checkbox, TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { EvidenceActions } from '@/utils/evidence/actions';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { KindSelect } from './KindSelect';
import { useDraft } from './useDraft';

/** What the user may say of a piece of evidence, and the ways to its message and out. */
export function EvidenceEditor(
  props: { item: Evidence } & Pick<EvidenceActions, 'onEdit' | 'onRemove' | 'onOpenMessage'>,
) {
  const texts = useTexts(commonTexts).evidence;
  const { important } = useTexts(evidenceTexts);
  const { item, onEdit, onRemove, onOpenMessage } = props;
  const { id, folder, serverId } = item;
  const category = useDraft(item.category ?? '', (text) => onEdit(id, { category: text || null }));
  const note = useDraft(item.note, (text) => onEdit(id, { note: text }));
  return (
    <div class="stack">
      <KindSelect kind={item.kind} onChange={(kind) => onEdit(id, { kind })} />
      <Checkbox
        label={important}
        checked={item.important ?? false}
        onChange={(checked) => onEdit(id, { important: checked })}
      />
      <TextField label={texts.category} hint={texts.categoryHint} {...category} />
      <TextArea label={texts.note} hint={texts.noteHint} rows={2} {...note} />
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
        <Button look="danger" size="small" icon="trash" onPress={() => onRemove(id)}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
