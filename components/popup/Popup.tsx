import { Button } from '@/components/design/Button';
import { FailureNotice } from '@/components/design/FailureNotice';
import { useLanguage, useTexts } from '@/components/design/language';
import { Mark } from '@/components/design/Mark';
import { CopyReminder } from '@/components/evidence/CopyReminder';
import { IntegrityNotice } from '@/components/evidence/IntegrityNotice';
import { ExportStatus } from '@/components/export/ExportStatus';
import { EVIDENCE_KINDS } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { formatShortDateTime } from '@/utils/i18n/format';
import { optionsTexts } from '@/utils/i18n/options';
import { popupTexts } from '@/utils/i18n/popup';
import { outageChoices } from '@/utils/panel/words';
import type { PopupActions, PopupModel } from '@/utils/popup/model';
import { EvidenceCounts } from './EvidenceCounts';

/** What opens from the toolbar: how much is safe, and the dossier. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const common = useTexts(commonTexts);
  const texts = useTexts(popupTexts);
  const options = useTexts(optionsTexts);
  const language = useLanguage();
  const choices = outageChoices(language, model.ownOutages);
  const outage = choices.find(({ id }) => id === model.outage)?.label;
  return (
    <main class="postapersa popup">
      <header class="popup-head">
        <Mark />
        <div class="popup-name">
          <h1>{common.name}</h1>
          {model.mailbox && <p class="small soft cut">{model.mailbox}</p>}
          {model.mailbox && <p class="small soft cut">{outage}</p>}
        </div>
      </header>
      <div class="popup-body stack">
        <IntegrityNotice integrity={model.integrity} />
        {model.failure && <FailureNotice failure={model.failure} />}
        {model.mailbox !== null && <Mailbox model={model} actions={actions} />}
        {/* After a failure nobody knows whether there is one. */}
        {model.mailbox === null && !model.failure && (
          <NoMailbox onOpenWebmail={actions.onOpenWebmail} />
        )}
      </div>
      <footer class="popup-foot row apart small">
        <span class="soft">{texts.stays}</span>
        <a class="popup-link" href="/options.html" target="_blank" rel="noopener">
          {options.title}
        </a>
      </footer>
    </main>
  );
}

function NoMailbox({ onOpenWebmail }: Pick<PopupActions, 'onOpenWebmail'>) {
  const texts = useTexts(popupTexts);
  const common = useTexts(commonTexts);
  return (
    <>
      <h2>{texts.noMailbox}</h2>
      <p>{texts.noMailboxNext}</p>
      <Button look="primary" size="wide" onPress={() => onOpenWebmail('libero')}>
        {common.openLibero}
      </Button>
      <Button size="wide" onPress={() => onOpenWebmail('virgilio')}>
        {common.openVirgilio}
      </Button>
    </>
  );
}

function Mailbox({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const texts = useTexts(popupTexts);
  const language = useLanguage();
  const { exporting } = model;
  const total = EVIDENCE_KINDS.reduce((sum, kind) => sum + model.counts[kind], 0);
  return (
    <>
      <EvidenceCounts counts={model.counts} total={total} />
      {total === 0 && (
        <Button look="primary" size="wide" onPress={actions.onOpenMailbox}>
          {texts.openMailbox}
        </Button>
      )}
      {model.copyDue && <CopyReminder onCopy={actions.onOpenBackup} />}
      <ExportStatus state={exporting} onCancel={actions.onCancelExport} onCopy={actions.onCopy} />
      {exporting.state !== 'running' && (
        <Button
          {...(total > 0 && { look: 'primary' })}
          size="wide"
          icon="download"
          onPress={actions.onExport}
        >
          {texts.export}
        </Button>
      )}
      <Button size="wide" icon="open" onPress={actions.onOpenWorkbench}>
        {texts.workbench}
      </Button>
      <p class="small soft number">
        {model.lastExport
          ? texts.lastExport(formatShortDateTime(model.lastExport, language))
          : texts.neverExported}
      </p>
    </>
  );
}
