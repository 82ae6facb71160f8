import { commonTexts } from '@/utils/i18n/common';
import { type Option, Select } from './Field';
import { useTexts } from './language';

/** A choice that may be left open; null reads "not said". */
export function ChoiceField<Value extends string>(props: {
  label: string;
  hint?: string;
  value: Value | null;
  options: readonly Option<Value>[];
  onChange: (value: Value | null) => void;
}) {
  const texts = useTexts(commonTexts);
  const open: Option<Value | ''> = { value: '', label: texts.notSaid };
  return (
    <Select<Value | ''>
      label={props.label}
      hint={props.hint}
      value={props.value ?? ''}
      options={[open, ...props.options]}
      onChange={(value) => props.onChange(value === '' ? null : value)}
    />
  );
}

export function YesNoField(props: {
  label: string;
  hint?: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}) {
  const texts = useTexts(commonTexts);
  const { value, onChange, ...field } = props;
  return (
    <ChoiceField<'yes' | 'no'>
      {...field}
      value={value === null ? null : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]}
      onChange={(chosen) => onChange(chosen === null ? null : chosen === 'yes')}
    />
  );
}
