import { FailureNotice } from '@/components/design/FailureNotice';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { ByteProgress } from '@/components/design/Progress';
import type { RestoreReport } from '@/utils/backup/restore';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { BackupState } from '@/utils/workbench/model';

/** How far a backup or its way back is, and what came of it. */
export function BackupStatus({ backup }: { backup: BackupState }) {
  const texts = useTexts(workbenchTexts).backup;
  const { refusals, refusalSafe } = useTexts(evidenceTexts);
  switch (backup.state) {
    case 'idle':
      return null;
    case 'running':
      return <ByteProgress label={texts.working} {...backup} />;
    case 'saved':
      return <Notice look="good" title={texts.saved(backup.file)} />;
    case 'restored':
      return <Restored report={backup.report} />;
    case 'refused':
      return (
        <Notice look="danger" title={refusals[backup.reason].what}>
          <p>{refusalSafe}</p>
          <p>{refusals[backup.reason].next}</p>
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={backup.failure} />;
  }
}

function Restored({ report }: { report: RestoreReport }) {
  const texts = useTexts(workbenchTexts).backup;
  const { healed, restoredBrokenLog } = useTexts(evidenceTexts);
  return (
    <>
      <Notice look="good" title={texts.restored(report.evidence)}>
        {report.healed > 0 && <p>{healed(report.healed)}</p>}
        <p>{texts.restoredHint}</p>
      </Notice>
      {report.brokenChains.map((mailbox) => (
        <Notice key={mailbox} look="danger" title={restoredBrokenLog(mailbox)} />
      ))}
    </>
  );
}
