import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { panelTexts } from '@/utils/i18n/panel';
import type { OwnOutageDraft, PanelActions } from '@/utils/panel/model';
import { SubView } from './SubView';

const EMPTY: OwnOutageDraft = { name: '', fromDay: '', fromTime: '', toDay: '', toTime: '' };

/** The user adds an outage that the catalogue does not know. Times may stay empty: whole days then. */
export function OutageForm(props: { onClose: () => void } & Pick<PanelActions, 'onAddOutage'>) {
  const texts = useTexts(panelTexts).ownOutage;
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<OwnOutageDraft>) => setDraft({ ...draft, ...change });
  const wrong = {
    name: draft.name.trim() === '',
    from: draft.fromDay === '',
    to: draft.toDay === '' || endOf(draft) <= startOf(draft),
  };

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong.name || wrong.from || wrong.to) return;
    props.onAddOutage(draft);
    props.onClose();
  }

  return (
    <SubView title={texts.title} onBack={props.onClose}>
      <p class="soft">{texts.intro}</p>
      <form class="stack" noValidate onSubmit={submit}>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={tried && wrong.name ? texts.missingName : null}
        />
        <div class="field-row">
          <TextField
            label={texts.fromDay}
            type="date"
            value={draft.fromDay}
            onChange={(fromDay) => set({ fromDay })}
            error={tried && wrong.from ? texts.missingDay : null}
          />
          <TextField
            label={texts.fromTime}
            type="time"
            value={draft.fromTime}
            onChange={(fromTime) => set({ fromTime })}
          />
        </div>
        <div class="field-row">
          <TextField
            label={texts.toDay}
            type="date"
            value={draft.toDay}
            onChange={(toDay) => set({ toDay })}
            error={tried && wrong.to ? texts.wrongEnd : null}
          />
          <TextField
            label={texts.toTime}
            type="time"
            value={draft.toTime}
            onChange={(toTime) => set({ toTime })}
          />
        </div>
        <Button type="submit" look="primary" size="wide" onPress={() => {}}>
          {texts.save}
        </Button>
      </form>
    </SubView>
  );
}

/** Both sort as text. */
const startOf = ({ fromDay, fromTime }: OwnOutageDraft) => `${fromDay}T${fromTime || '00:00'}`;
const endOf = ({ toDay, toTime }: OwnOutageDraft) => `${toDay}T${toTime || '23:59'}`;
