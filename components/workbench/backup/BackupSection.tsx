import { Button } from '@/components/design/Button';
import { FilePicker } from '@/components/design/FileDrop';
import { useLanguage, useTexts } from '@/components/design/language';
import { formatShortDateTime } from '@/utils/i18n/format';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';
import { BackupStatus } from './BackupStatus';
import { EraseCard } from './EraseCard';

export function BackupSection(props: { model: WorkbenchModel; actions: WorkbenchActions }) {
  const texts = useTexts(workbenchTexts).backup;
  const language = useLanguage();
  const { model, actions } = props;
  const { backup } = model.copies;
  return (
    <Page title={texts.title} intro={texts.intro}>
      <section class="card stack">
        <BackupStatus backup={model.backup} />
        <div class="row">
          <Button look="primary" icon="download" onPress={actions.onBackup}>
            {texts.save}
          </Button>
          <FilePicker
            label={texts.restore}
            accept=".zip"
            onFiles={([file]) => file && actions.onRestoreBackup(file)}
          />
        </div>
        {backup && (
          <p class="soft number">{texts.lastBackup(formatShortDateTime(backup, language))}</p>
        )}
        {!backup && model.backup.state !== 'saved' && <p class="soft">{texts.never}</p>}
      </section>
      <EraseCard model={model} actions={actions} />
    </Page>
  );
}
