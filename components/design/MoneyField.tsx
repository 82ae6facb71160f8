import { useState } from 'preact/hooks';
import { parseEuro } from '@/utils/claim/euro';
import type { Money } from '@/utils/claim/schema';
import { commonTexts } from '@/utils/i18n/common';
import { formatEuro } from '@/utils/i18n/format';
import { TextField } from './Field';
import { useLanguage, useTexts } from './language';

/** An amount in euro, as typed; what is no amount is null and says so. */
export function MoneyField(props: {
  label: string;
  hint?: string;
  value: Money | null;
  onChange: (value: Money | null) => void;
}) {
  const texts = useTexts(commonTexts);
  const language = useLanguage();
  const { label, hint, value, onChange } = props;
  const [typed, setTyped] = useState('');
  const parsed = parseEuro(typed);
  // Another tab, or the first drawing: the stored amount wins over what was typed here.
  const shown =
    parsed?.cents === value?.cents ? typed : value ? formatEuro(value.cents, language) : '';
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      value={shown}
      error={shown.trim() !== '' && parseEuro(shown) === null ? texts.badAmount : null}
      onChange={(text) => {
        setTyped(text);
        onChange(parseEuro(text));
      }}
    />
  );
}
