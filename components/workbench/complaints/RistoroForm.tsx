import { YesNoField } from '@/components/design/ChoiceField';
import { TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { Ristoro } from '@/utils/claim/schema';
import { caseTexts } from '@/utils/i18n/case';
import { Card } from '../Page';

/** The company's own gesture, and whether the user took it. */
export function RistoroForm(props: { ristoro: Ristoro; onChange: (ristoro: Ristoro) => void }) {
  const texts = useTexts(caseTexts).ristoro;
  const { ristoro } = props;
  const set = (change: Partial<Ristoro>) => props.onChange({ ...ristoro, ...change });
  return (
    <Card title={texts.title} intro={texts.intro}>
      <YesNoField
        label={texts.received}
        value={ristoro.received}
        onChange={(received) => set({ received })}
      />
      {ristoro.received && (
        <>
          <div class="field-row">
            <YesNoField
              label={texts.redeemed}
              hint={texts.redeemedHint}
              value={ristoro.redeemed}
              onChange={(redeemed) => set({ redeemed })}
            />
            <TextField
              label={texts.date}
              type="date"
              value={ristoro.date ?? ''}
              onChange={(date) => set({ date: date || null })}
            />
          </div>
          <TextArea
            label={texts.description}
            rows={2}
            value={ristoro.description}
            onChange={(description) => set({ description })}
          />
        </>
      )}
    </Card>
  );
}
