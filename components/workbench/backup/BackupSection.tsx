import { Button } from '@/components/design/Button';
import { FailureNotice } from '@/components/design/FailureNotice';
import { FilePicker } from '@/components/design/FileDrop';
import { useLanguage, useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { ByteProgress } from '@/components/design/Progress';
import { formatShortDateTime } from '@/utils/i18n/format';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { BackupState, WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';

export function BackupSection(props: {
  model: Pick<WorkbenchModel, 'backup' | 'lastBackup'>;
  actions: Pick<WorkbenchActions, 'onBackup' | 'onRestoreBackup'>;
}) {
  const texts = useTexts(workbenchTexts).backup;
  const language = useLanguage();
  const { model, actions } = props;
  const { lastBackup } = model;
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
        <p class="soft number">
          {lastBackup ? texts.lastBackup(formatShortDateTime(lastBackup, language)) : texts.never}
        </p>
      </section>
    </Page>
  );
}

function BackupStatus({ backup }: { backup: BackupState }) {
  const texts = useTexts(workbenchTexts).backup;
  switch (backup.state) {
    case 'idle':
      return null;
    case 'running':
      return <ByteProgress label={texts.working} {...backup} />;
    case 'saved':
      return <Notice look="good" title={texts.saved(backup.file)} />;
    case 'restored':
      return (
        <Notice look="good" title={texts.restored(backup.evidence)}>
          <p>{texts.restoredHint}</p>
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={backup.failure} />;
  }
}
