import { FailureNotice } from '@/components/design/FailureNotice';
import { Checkbox, Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { Mark } from '@/components/design/Mark';
import { LANGUAGE_CHOICES, LANGUAGES } from '@/utils/i18n/language';
import { optionsTexts } from '@/utils/i18n/options';
import type { OptionsActions, OptionsModel } from '@/utils/options/model';
import { Keys } from './Keys';
import { SettingsFile } from './SettingsFile';

const THEMES = ['browser', 'light', 'dark'] as const;

/** What the user chooses for all of his boxes, and which of them the panel leaves alone. */
export function Options({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const texts = useTexts(optionsTexts);
  const { preferences, boxes, failure } = model;
  const { onPreferences } = actions;
  return (
    <main class="postapersa options">
      <div class="options-inner stack wide">
        <header class="row nowrap">
          <Mark />
          <div>
            <h1>{texts.title}</h1>
            <p class="soft">{texts.saved}</p>
          </div>
        </header>
        {failure && <FailureNotice failure={failure} />}
        <section class="card stack">
          <h2>{texts.look.title}</h2>
          <div class="field-row">
            <Select
              label={texts.look.language}
              value={preferences.language}
              options={choices(LANGUAGE_CHOICES, texts.look.languages)}
              onChange={(language) => onPreferences({ language })}
            />
            <Select
              label={texts.look.theme}
              value={preferences.theme}
              options={choices(THEMES, texts.look.themes)}
              onChange={(theme) => onPreferences({ theme })}
            />
          </div>
        </section>
        <section class="card stack">
          <h2>{texts.dossier.title}</h2>
          <Select
            label={texts.dossier.language}
            hint={texts.dossier.hint}
            value={preferences.dossierLanguage}
            options={choices(LANGUAGES, texts.dossier.languages)}
            onChange={(dossierLanguage) => onPreferences({ dossierLanguage })}
          />
        </section>
        <section class="card stack">
          <h2>{texts.boxes.title}</h2>
          <p class="soft">{boxes.length > 0 ? texts.boxes.intro : texts.boxes.none}</p>
          <div>
            {boxes.map(({ id, off }) => (
              <Checkbox
                key={id}
                label={texts.boxes.show(id)}
                checked={!off}
                onChange={(shown) => actions.onBox(id, !shown)}
              />
            ))}
          </div>
        </section>
        <Keys shortcuts={model.shortcuts} />
        <SettingsFile file={model.file} actions={actions} />
      </div>
    </main>
  );
}

function choices<Value extends string>(values: readonly Value[], labels: Record<Value, string>) {
  return values.map((value) => ({ value, label: labels[value] }));
}
