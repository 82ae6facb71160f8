import { Button } from '@/components/design/Button';
import { Disclosure } from '@/components/design/Disclosure';
import { Checkbox, Select } from '@/components/design/Field';
import { useLanguage, useTexts } from '@/components/design/language';
import { ExportStatus } from '@/components/export/ExportStatus';
import { formatShortDateTime } from '@/utils/i18n/format';
import { LANGUAGES } from '@/utils/i18n/language';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';
import { CertainDate } from './CertainDate';
import { LeaveOut } from './LeaveOut';
import { WhatLeaves } from './WhatLeaves';

/** The last look: what leaves the machine, and the dossier. */
export function ExportSection(props: { model: WorkbenchModel; actions: WorkbenchActions }) {
  const texts = useTexts(workbenchTexts).export;
  const uiLanguage = useLanguage();
  const { model, actions } = props;
  const { choices, exporting, evidence } = model;
  return (
    <Page broad title={texts.title} intro={texts.intro}>
      <div class="halves">
        <section class="card stack">
          <WhatLeaves model={model} />
        </section>
        <section class="card stack">
          <Select
            label={texts.language}
            value={choices.language}
            options={LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
            onChange={(language) => actions.onChoices({ language })}
          />
          <Checkbox
            label={texts.shorten}
            hint={texts.shortenHint}
            checked={choices.shortenAddresses}
            onChange={(shortenAddresses) => actions.onChoices({ shortenAddresses })}
          />
        </section>
      </div>
      <Disclosure title={texts.leaveOut} aside={String(choices.leftOut.size)}>
        <p class="soft">{texts.leaveOutHint}</p>
        <LeaveOut
          evidence={evidence}
          leftOut={choices.leftOut}
          onChange={(leftOut) => actions.onChoices({ leftOut })}
        />
      </Disclosure>
      <ExportStatus state={exporting} onCancel={actions.onCancelExport} onCopy={actions.onCopy} />
      {exporting.state !== 'running' && (
        <div class="row">
          <Button look="primary" icon="download" onPress={actions.onExport}>
            {texts.button}
          </Button>
          {model.lastExport && (
            <p class="soft">
              {texts.lastExport(formatShortDateTime(model.lastExport, uiLanguage))}
            </p>
          )}
        </div>
      )}
      {model.lastExport && <CertainDate model={model} actions={actions} />}
    </Page>
  );
}
