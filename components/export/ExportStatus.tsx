import { FailureNotice } from '@/components/design/FailureNotice';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { ByteProgress } from '@/components/design/Progress';
import type { ExportState } from '@/utils/dossier/export-state';
import { commonTexts } from '@/utils/i18n/common';
import { ExportResult } from './ExportResult';

/** Where the export stands; the same in popup and workbench. */
export function ExportStatus(props: {
  state: ExportState;
  onCancel: () => void;
  onCopy: (text: string) => void;
}) {
  const texts = useTexts(commonTexts);
  const { state, onCancel, onCopy } = props;
  switch (state.state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <div class="stack close">
          <ByteProgress label={texts.exportSteps[state.step]} {...state} onCancel={onCancel} />
          <p class="small soft">{texts.keepsWorking}</p>
        </div>
      );
    case 'cancelled':
      return <Notice look="info" title={texts.exportCancelled} />;
    case 'failed':
      return <FailureNotice failure={state.failure} />;
    case 'done':
      return <ExportResult result={state} onCopy={onCopy} />;
  }
}
