import { Button } from '@/components/design/Button';
import { Select, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { LivedInterval } from '@/utils/claim/schema';
import { caseTexts } from '@/utils/i18n/case';
import { parseCivilMs } from '@/utils/time/civil';
import { romeCivilMs, romeInstant } from '@/utils/time/rome';

const CHANNELS = ['webmail', 'android', 'ios', 'imap-pop'] as const;

/** The hours that the user himself was without mail, channel by channel; typed in Rome's time. */
export function LivedHours(props: {
  lived: LivedInterval[];
  /** What a new row starts from. */
  outage: { from: string; to: string };
  onChange: (lived: LivedInterval[]) => void;
}) {
  const texts = useTexts(caseTexts).lived;
  const { lived, outage, onChange } = props;
  const unused = CHANNELS.find((channel) => lived.every((row) => row.channel !== channel));
  return (
    <div class="stack">
      {lived.map((row, index) => (
        <LivedRow
          key={index}
          row={row}
          onChange={(changed) => onChange(lived.with(index, changed))}
          onRemove={() => onChange(lived.toSpliced(index, 1))}
        />
      ))}
      {unused && (
        <div class="row">
          <Button icon="plus" onPress={() => onChange([...lived, { channel: unused, ...outage }])}>
            {texts.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function LivedRow(props: {
  row: LivedInterval;
  onChange: (row: LivedInterval) => void;
  onRemove: () => void;
}) {
  const texts = useTexts(caseTexts).lived;
  const { row, onChange, onRemove } = props;
  const backwards = Date.parse(row.to) <= Date.parse(row.from);
  return (
    <div class="lived-row">
      <Select
        label={texts.channel}
        value={row.channel}
        options={CHANNELS.map((value) => ({ value, label: texts.channels[value] }))}
        onChange={(channel) => onChange({ ...row, channel })}
      />
      <TextField
        label={texts.from}
        type="datetime-local"
        value={toRome(row.from)}
        onChange={(text) => onChange({ ...row, from: fromRome(text) ?? row.from })}
      />
      <TextField
        label={texts.to}
        type="datetime-local"
        value={toRome(row.to)}
        error={backwards ? texts.backwards : null}
        onChange={(text) => onChange({ ...row, to: fromRome(text) ?? row.to })}
      />
      <Button look="danger" icon="trash" onPress={onRemove}>
        {texts.remove}
      </Button>
    </div>
  );
}

/** `YYYY-MM-DDTHH:MM` on Rome's clocks. */
function toRome(instant: string): string {
  return new Date(romeCivilMs(Date.parse(instant))).toISOString().slice(0, 16);
}

/** Null while the field is incomplete. */
function fromRome(text: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)
    ? new Date(romeInstant(parseCivilMs(text))).toISOString()
    : null;
}
