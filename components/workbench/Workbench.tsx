import { FailureNotice } from '@/components/design/FailureNotice';
import { Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { Mark } from '@/components/design/Mark';
import { CopyReminder } from '@/components/evidence/CopyReminder';
import { IntegrityNotice } from '@/components/evidence/IntegrityNotice';
import { optionsTexts } from '@/utils/i18n/options';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchProps } from '@/utils/workbench/model';
import { Navigation } from './Navigation';
import { SectionView } from './SectionView';

/** "Il mio fascicolo": the full page where a case is put together, read through and exported. */
export function Workbench(props: WorkbenchProps) {
  const texts = useTexts(workbenchTexts);
  const options = useTexts(optionsTexts);
  const { model, actions, section, onSection } = props;
  return (
    <div class="postapersa workbench">
      <header class="workbench-head">
        <Mark />
        <p class="workbench-name">{texts.title}</p>
        <div class="workbench-choices row">
          {model.mailboxes.length > 0 && (
            <>
              <Select
                label={texts.mailbox}
                value={model.case.mailbox}
                options={model.mailboxes.map((value) => ({ value, label: value }))}
                onChange={actions.onMailbox}
              />
              <Select
                label={texts.outage}
                value={model.case.outage}
                options={model.outages.map(({ id, label }) => ({ value: id, label }))}
                onChange={(outage) => actions.onCase({ outage })}
              />
            </>
          )}
        </div>
        <a class="button quiet" href="/options.html" target="_blank" rel="noopener">
          {options.title}
        </a>
      </header>
      <div class="workbench-columns">
        <Navigation
          model={model}
          section={section}
          onSection={onSection}
          onVerify={actions.onVerify}
        />
        <main>
          {model.failure && <FailureNotice failure={model.failure} />}
          <IntegrityNotice integrity={model.integrity} />
          {model.copies.due && section !== 'backup' && (
            <CopyReminder onCopy={() => onSection('backup')} />
          )}
          <SectionView key={section} {...props} />
        </main>
      </div>
    </div>
  );
}
