import type { ExportState } from '@/utils/dossier/export-state';
import type { EvidenceCounts } from '@/utils/evidence/counts';
import type { Integrity } from '@/utils/evidence/integrity';
import type { Failure } from '@/utils/i18n/failure';
import type { OwnOutage } from '@/utils/outages/own';

/** What the popup says of the box that was read last, and of the outage that is looked at. */
export type PopupModel = {
  /** Null while no mailbox was ever opened with the panel. */
  mailbox: string | null;
  /** Id of the outage that is looked at; counts and dossier are of it. */
  outage: string;
  /** The user's own outages, which the catalogue has no names for. */
  ownOutages: readonly OwnOutage[];
  counts: EvidenceCounts;
  /** RFC 3339 in UTC; null when no dossier was exported yet. */
  lastExport: string | null;
  exporting: ExportState;
  /** Evidence has been waiting for a copy for a week. */
  copyDue: boolean;
  /** Whether what is stored is sound; null until it is known. */
  integrity: Integrity | null;
  /** A failure outside the export. */
  failure: Failure | null;
};

export type PopupActions = {
  onExport(): void;
  onCancelExport(): void;
  onOpenWorkbench(): void;
  /** Opens the workbench where backups are made: a popup may close at any moment. */
  onOpenBackup(): void;
  /** Opens the webmail of the box that is shown. */
  onOpenMailbox(): void;
  onOpenWebmail(provider: 'libero' | 'virgilio'): void;
  onCopy(text: string): void;
};
