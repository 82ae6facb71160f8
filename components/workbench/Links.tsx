import { useState } from 'preact/hooks';
import { Checkbox, type Option, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';

/** Most that are drawn at once; a search narrows the rest. */
const MOST = 50;

/** Ticks which of many things belong to one. What is ticked comes first. */
export function Links(props: {
  legend: string;
  none: string;
  options: Option<string>[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const common = useTexts(commonTexts);
  const [search, setSearch] = useState('');
  const { options, chosen, onChange } = props;
  const wanted = search.trim().toLocaleLowerCase();
  const found = options.filter(
    ({ value, label }) => chosen.includes(value) || label.toLocaleLowerCase().includes(wanted),
  );
  if (options.length === 0) return <p class="soft">{props.none}</p>;
  return (
    <fieldset class="stack close">
      <legend class="spoken">{props.legend}</legend>
      {options.length > 10 && (
        <TextField label={common.search} type="search" value={search} onChange={setSearch} />
      )}
      {[...found]
        .sort((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)))
        .slice(0, MOST)
        .map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))}
    </fieldset>
  );
}
