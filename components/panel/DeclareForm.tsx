import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { Select, TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { parseEuro } from '@/utils/claim/euro';
import type { Declaration } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { panelTexts } from '@/utils/i18n/panel';
import type { Declared, PanelActions } from '@/utils/panel/model';
import { DayTime } from './DayTime';
import { FillableForm } from './FillableForm';
import { SubView } from './SubView';

const HOW_KNOWN = ['phone', 'portal', 'colleague', 'bounce', 'later-copy', 'other'] as const;
type HowKnown = NonNullable<Declaration['howKnown']> | 'unsaid';

const EMPTY = {
  from: '',
  day: '',
  time: '',
  subject: '',
  howKnown: 'unsaid' as HowKnown,
  wouldHaveDone: '',
  cost: '',
};
type Draft = typeof EMPTY;

/** The user tells of an email that never arrived. Only the sender and the day are asked for. */
export function DeclareForm(props: { onClose: () => void } & Pick<PanelActions, 'onDeclare'>) {
  const texts = useTexts(panelTexts).declare;
  const { howKnown, badAmount } = useTexts(commonTexts);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const wrong = problems(draft);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong.from || wrong.day || wrong.cost) return;
    props.onDeclare(declared(draft));
    props.onClose();
  }

  return (
    <SubView title={texts.title} onBack={props.onClose}>
      <p class="soft">{texts.intro}</p>
      <FillableForm onSubmit={submit}>
        <TextField
          label={texts.from}
          hint={texts.fromHint}
          value={draft.from}
          onChange={(from) => set({ from })}
          error={tried && wrong.from ? texts.missingFrom : null}
        />
        <DayTime
          labels={texts}
          day={draft.day}
          time={draft.time}
          error={tried && wrong.day ? texts.missingDay : null}
          onDay={(day) => set({ day })}
          onTime={(time) => set({ time })}
        />
        <TextField
          label={texts.subject}
          value={draft.subject}
          onChange={(subject) => set({ subject })}
        />
        <Select<HowKnown>
          label={texts.howKnown}
          value={draft.howKnown}
          options={(['unsaid', ...HOW_KNOWN] as const).map((value) => ({
            value,
            label: howKnown[value],
          }))}
          onChange={(value) => set({ howKnown: value })}
        />
        <TextArea
          label={texts.wouldHaveDone}
          hint={texts.wouldHaveDoneHint}
          value={draft.wouldHaveDone}
          onChange={(wouldHaveDone) => set({ wouldHaveDone })}
        />
        <TextField
          label={texts.cost}
          hint={texts.costHint}
          inputMode="decimal"
          value={draft.cost}
          onChange={(cost) => set({ cost })}
          error={wrong.cost && (tried || draft.cost.length > 3) ? badAmount : null}
        />
        <Button type="submit" look="primary" size="wide" onPress={() => {}}>
          {texts.save}
        </Button>
      </FillableForm>
    </SubView>
  );
}

function problems(draft: Draft) {
  return {
    from: draft.from.trim() === '',
    day: draft.day === '',
    cost: draft.cost.trim() !== '' && parseEuro(draft.cost) === null,
  };
}

function declared(draft: Draft): Declared {
  return {
    from: draft.from.trim(),
    day: draft.day,
    time: draft.time,
    subject: draft.subject.trim(),
    howKnown: draft.howKnown === 'unsaid' ? null : draft.howKnown,
    wouldHaveDone: draft.wouldHaveDone.trim(),
    cost: parseEuro(draft.cost),
  };
}
