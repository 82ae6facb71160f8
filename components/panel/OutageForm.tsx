import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { panelTexts } from '@/utils/i18n/panel';
import type { OwnOutageDraft, PanelActions } from '@/utils/panel/model';
import { DayTime } from './DayTime';
import { FillableForm } from './FillableForm';
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
      <FillableForm onSubmit={submit}>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={tried && wrong.name ? texts.missingName : null}
        />
        <DayTime
          labels={{ day: texts.fromDay, time: texts.fromTime }}
          day={draft.fromDay}
          time={draft.fromTime}
          error={tried && wrong.from ? texts.missingDay : null}
          onDay={(fromDay) => set({ fromDay })}
          onTime={(fromTime) => set({ fromTime })}
        />
        <DayTime
          labels={{ day: texts.toDay, time: texts.toTime }}
          day={draft.toDay}
          time={draft.toTime}
          error={tried && wrong.to ? texts.wrongEnd : null}
          onDay={(toDay) => set({ toDay })}
          onTime={(toTime) => set({ toTime })}
        />
        <Button type="submit" look="primary" size="wide" onPress={() => {}}>
          {texts.save}
        </Button>
      </FillableForm>
    </SubView>
  );
}

/** Both sort as text. */
const startOf = ({ fromDay, fromTime }: OwnOutageDraft) => `${fromDay}T${fromTime || '00:00'}`;
const endOf = ({ toDay, toTime }: OwnOutageDraft) => `${toDay}T${toTime || '23:59'}`;
