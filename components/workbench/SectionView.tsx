import type { WorkbenchProps } from '@/utils/workbench/model';
import { BackupSection } from './backup/BackupSection';
import { Checklist } from './Checklist';
import { ClaimantSection } from './claimant/ClaimantSection';
import { ComplaintsSection } from './complaints/ComplaintsSection';
import { DamagesSection } from './damages/DamagesSection';
import { EvidenceSection } from './evidence/EvidenceSection';
import { ExportSection } from './export/ExportSection';
import { LettersSection } from './letters/LettersSection';
import { NoMailbox } from './NoMailbox';
import { OutageSection } from './outage/OutageSection';
import { RequestSection } from './request/RequestSection';
import { VerifySection } from './verify/VerifySection';

export function SectionView({ model, actions, section, onSection }: WorkbenchProps) {
  if (model.mailboxes.length === 0 && section !== 'verify' && section !== 'backup') {
    return <NoMailbox onOpenWebmail={actions.onOpenWebmail} />;
  }
  switch (section) {
    case 'checklist':
      return (
        <Checklist model={model} onSection={onSection} onOpenMailbox={actions.onOpenMailbox} />
      );
    case 'evidence':
      return <EvidenceSection model={model} actions={actions} />;
    case 'outage':
      return <OutageSection model={model} onCase={actions.onCase} />;
    case 'damages':
      return <DamagesSection model={model} actions={actions} />;
    case 'claimant':
      return <ClaimantSection model={model} onCase={actions.onCase} />;
    case 'complaints':
      return <ComplaintsSection model={model} actions={actions} />;
    case 'request':
      return <RequestSection model={model} onCase={actions.onCase} />;
    case 'letters':
      return <LettersSection model={model} actions={actions} />;
    case 'export':
      return <ExportSection model={model} actions={actions} />;
    case 'verify':
      return <VerifySection verifying={model.verifying} actions={actions} />;
    case 'backup':
      return <BackupSection model={model} actions={actions} />;
  }
}
