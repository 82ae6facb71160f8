import { Badge } from '@/components/design/Badge';
import { Button } from '@/components/design/Button';
import { useLanguage, useTexts } from '@/components/design/language';
import { KindSelect } from '@/components/evidence/KindSelect';
import { useMailWords } from '@/components/evidence/mail-words';
import { formatDuration } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import type { OpenMessage, PanelActions, PanelModel } from '@/utils/panel/model';

type BarProps = Pick<PanelModel, 'open' | 'chosen' | 'marking' | 'evidence'> &
  Pick<PanelActions, 'onMark' | 'onEdit' | 'onRemove'> & { onMarkChosen: () => void };

/** Always in reach at the panel's foot: marks what is open in the webmail, or chosen in its list. */
export function OpenMessageBar(props: BarProps) {
  const { open: texts, late } = useTexts(panelTexts);
  const { open, chosen, marking, onMarkChosen } = props;
  const saving = marking ? texts.saving : null;

  if (chosen?.of === 'rows') {
    return (
      <section class="panel-foot stack close" aria-label={texts.chosen}>
        {chosen.unmarked === 0 ? (
          <p class="soft">{late.allMarked}</p>
        ) : (
          <Button
            look="primary"
            size="wide"
            icon="shield"
            blockedBecause={saving}
            onPress={onMarkChosen}
          >
            {texts.markRows(chosen.unmarked)}
          </Button>
        )}
      </section>
    );
  }
  if (!open) {
    return (
      <div class="panel-foot stack close">
        <Button look="primary" size="wide" blockedBecause={texts.none} onPress={() => {}}>
          {texts.mark}
        </Button>
      </div>
    );
  }
  return (
    <section class="panel-foot stack close" aria-label={texts.label}>
      <OneMessage {...props} open={open} saving={saving} />
      {chosen && (
        <Button look="quiet" size="wide" blockedBecause={saving} onPress={onMarkChosen}>
          {texts.markConversation}
        </Button>
      )}
    </section>
  );
}

function OneMessage(props: BarProps & { open: OpenMessage; saving: string | null }) {
  const texts = useTexts(panelTexts).open;
  const mail = useMailWords();
  const language = useLanguage();
  const { open, saving, onMark, onEdit, onRemove } = props;
  const { folder, id, evidence } = open;
  const kind = props.evidence.find((item) => item.id === evidence)?.kind;
  return (
    <>
      <p class="row">
        <span class="cut open-subject">{mail.subject(open.subject)}</span>
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
          blockedBecause={saving}
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
    </>
  );
}
