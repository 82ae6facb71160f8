import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { useLanguage, useTexts } from '@/components/design/language';
import { toggled } from '@/components/design/toggled';
import { useMailWords } from '@/components/evidence/mail-words';
import { commonTexts } from '@/utils/i18n/common';
import { formatDuration } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import { refKey } from '@/utils/mail/message';
import type { PanelActions, PreviewRow } from '@/utils/panel/model';
import { SubView } from './SubView';

/** Asks before many messages are marked: how many, and which; each may be left out. */
export function MarkPreview(
  props: {
    /** Null while the webmail is asked for them. */
    rows: PreviewRow[] | null;
    onClose: () => void;
  } & Pick<PanelActions, 'onMark'>,
) {
  const texts = useTexts(panelTexts).late;
  const common = useTexts(commonTexts);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { rows, onClose, onMark } = props;

  if (rows === null) {
    return (
      <SubView title={texts.looking} onBack={onClose}>
        <p>{texts.preview}</p>
      </SubView>
    );
  }
  if (rows.length === 0) {
    return (
      <SubView title={texts.nothingToMark} onBack={onClose}>
        <p>{texts.allMarked}</p>
      </SubView>
    );
  }
  const chosen = rows.filter((row) => !leftOut.has(refKey(row)));
  return (
    <SubView title={texts.previewTitle(chosen.length)} onBack={onClose}>
      <p>{texts.preview}</p>
      <ul class="mail-list preview">
        {rows.map((row) => (
          <PreviewItem
            key={refKey(row)}
            row={row}
            chosen={!leftOut.has(refKey(row))}
            onToggle={() => setLeftOut(toggled(leftOut, refKey(row)))}
          />
        ))}
      </ul>
      <Button
        look="primary"
        size="wide"
        icon="shield"
        blockedBecause={chosen.length > 0 ? null : texts.noneChosen}
        onPress={() => {
          onMark(chosen.map(({ folder, id }) => ({ folder, id })));
          onClose();
        }}
      >
        {texts.confirm(chosen.length)}
      </Button>
      <Button look="quiet" onPress={onClose}>
        {common.cancel}
      </Button>
    </SubView>
  );
}

function PreviewItem(props: { row: PreviewRow; chosen: boolean; onToggle: () => void }) {
  const mail = useMailWords();
  const language = useLanguage();
  const { row, chosen, onToggle } = props;
  return (
    <li>
      <label class="preview-row">
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span class="cut">{mail.subject(row.subject)}</span>
        <span class="small soft number">
          {row.delayMs !== null && `+${formatDuration(row.delayMs, language)}`}
        </span>
      </label>
    </li>
  );
}
