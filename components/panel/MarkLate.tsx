import { Button } from '@/components/design/Button';
import { useLanguage, useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';
import { formatDuration } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import type { LateRow, PanelActions } from '@/utils/panel/model';
import { SubView } from './SubView';

/** Asks before many messages are marked: how many, and which. */
export function MarkLate(
  props: { rows: LateRow[]; onClose: () => void } & Pick<PanelActions, 'onMark'>,
) {
  const texts = useTexts(panelTexts).late;
  const common = useTexts(commonTexts);
  const language = useLanguage();
  const { rows, onClose, onMark } = props;
  return (
    <SubView title={texts.previewTitle(rows.length)} onBack={onClose}>
      <p>{texts.preview}</p>
      <ul class="mail-list preview">
        {rows.map((row) => (
          <li key={`${row.folder}/${row.id}`} class="preview-row">
            <span class="cut">{row.subject || common.noSubject}</span>
            <span class="small soft number">+{formatDuration(row.delayMs, language)}</span>
          </li>
        ))}
      </ul>
      <Button
        look="primary"
        size="wide"
        icon="shield"
        onPress={() => {
          onMark(rows.map(({ folder, id }) => ({ folder, id })));
          onClose();
        }}
      >
        {texts.confirm(rows.length)}
      </Button>
      <Button look="quiet" onPress={onClose}>
        {common.cancel}
      </Button>
    </SubView>
  );
}
