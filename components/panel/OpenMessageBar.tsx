import { Badge } from '@/components/design/Badge';
import { Button } from '@/components/design/Button';
import { useLanguage, useTexts } from '@/components/design/language';
import { KindSelect } from '@/components/evidence/KindSelect';
import { commonTexts } from '@/utils/i18n/common';
import { formatDuration } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** Always in reach at the panel's foot: marks the message open in the webmail. */
export function OpenMessageBar(
  props: Pick<PanelModel, 'open' | 'marking' | 'evidence'> &
    Pick<PanelActions, 'onMark' | 'onEdit' | 'onRemove'>,
) {
  const texts = useTexts(panelTexts).open;
  const common = useTexts(commonTexts);
  const language = useLanguage();
  const { open, marking, onMark, onEdit, onRemove } = props;

  if (!open) {
    return (
      <div class="panel-foot stack close">
        <Button look="primary" size="wide" blockedBecause={texts.none} onPress={() => {}}>
          {texts.mark}
        </Button>
      </div>
    );
  }
  const { folder, id, evidence } = open;
  const kind = props.evidence.find((item) => item.id === evidence)?.kind;
  return (
    <section class="panel-foot stack close" aria-label={texts.label}>
      <p class="row">
        <span class="cut open-subject">{open.subject || common.noSubject}</span>
        {open.delayMs !== null && (
          <Badge look="late">
            <span class="number">+{formatDuration(open.delayMs, language)}</span>
          </Badge>
        )}
      </p>
      {evidence === null ? (
        <Button
          look="primary"
          size="wide"
          icon="shield"
          blockedBecause={marking ? texts.saving : null}
          onPress={() => onMark([{ folder, id }])}
        >
          {texts.mark}
        </Button>
      ) : (
        <>
          {kind && <KindSelect kind={kind} onChange={(kind) => onEdit(evidence, { kind })} />}
          <Button size="wide" icon="check" onPress={() => onRemove(evidence)}>
            {texts.unmark}
          </Button>
        </>
      )}
    </section>
  );
}
