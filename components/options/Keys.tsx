import { useTexts } from '@/components/design/language';
import { optionsTexts } from '@/utils/i18n/options';
import type { OptionsModel } from '@/utils/options/model';

/** The keys of our commands: only the browser can change them. */
export function Keys({ shortcuts }: Pick<OptionsModel, 'shortcuts'>) {
  const texts = useTexts(optionsTexts).keys;
  return (
    <section class="card stack">
      <h2>{texts.title}</h2>
      <dl class="options-keys">
        {(['togglePanel', 'markMessage'] as const).map((command) => (
          <div key={command}>
            <dt>{texts[command]}</dt>
            <dd>{shortcuts[command] ? <kbd>{shortcuts[command]}</kbd> : texts.unset}</dd>
          </div>
        ))}
      </dl>
      <p class="field-hint">{texts.hint}</p>
    </section>
  );
}
