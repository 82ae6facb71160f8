import { useTexts } from '@/components/design/language';
import { IntegrityLine } from '@/components/evidence/IntegrityNotice';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card, Page } from '../Page';
import { Documents } from './Documents';
import { EvidenceBrowser } from './EvidenceBrowser';
import { ImportFiles } from './ImportFiles';

type SectionProps = { model: WorkbenchModel; actions: WorkbenchActions };

export function EvidenceSection({ model, actions }: SectionProps) {
  const texts = useTexts(workbenchTexts).evidence;
  return (
    <Page broad title={texts.title}>
      {model.evidence.length === 0 ? (
        <div class="stack close">
          <p class="notice-title">{texts.empty}</p>
          <p class="soft">{texts.emptyNext}</p>
        </div>
      ) : (
        <EvidenceBrowser model={model} actions={actions} />
      )}
      <IntegrityLine integrity={model.integrity} />
      <Card title={texts.files.title}>
        <ImportFiles
          importing={model.importing}
          onImport={actions.onImport}
          onCancel={actions.onCancelImport}
          onTakeOffered={actions.onTakeOffered}
        />
      </Card>
      <Card title={texts.documents.title} intro={texts.documents.intro}>
        <Documents documents={model.documents} {...actions} />
      </Card>
    </Page>
  );
}
