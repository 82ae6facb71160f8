import { FailureNotice } from '@/components/design/FailureNotice';
import { useLanguage, useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { certainDateTexts } from '@/utils/i18n/certain-date';
import { formatShortDateTime } from '@/utils/i18n/format';
import { verificationTexts } from '@/utils/i18n/verification';
import type { StampState } from '@/utils/workbench/model';

/** What came of asking for a timestamp, or of putting it into the dossier. */
export function StampStatus({ stamping }: { stamping: StampState }) {
  const texts = useTexts(certainDateTexts).stamp;
  const { refusals, timestamps } = useTexts(verificationTexts);
  const language = useLanguage();
  switch (stamping.state) {
    case 'idle':
      return null;
    case 'working':
      return <p role="status">{texts.working}</p>;
    case 'failed':
      return <FailureNotice failure={stamping.failure} />;
    case 'requested':
      return (
        <Notice look="good" title={texts.requested(stamping.file)}>
          <p>{texts.requestedNext}</p>
        </Notice>
      );
    case 'stamped':
      return (
        <Notice look="good" title={texts.stamped(stamping.file)}>
          <p class="number">
            {texts.stampedAt(
              formatShortDateTime(stamping.time, language),
              stamping.authority ?? texts.unknownAuthority,
            )}
          </p>
          <p>{timestamps.valid}</p>
        </Notice>
      );
    case 'incomplete':
      return <Notice look="waiting" title={texts.incomplete} />;
    case 'not-a-dossier':
      return (
        <Notice look="danger" title={texts.notADossier}>
          <p>{refusals[stamping.reason]}</p>
        </Notice>
      );
    case 'rejected':
      return (
        <Notice look="danger" title={texts.rejected}>
          <p>{timestamps[stamping.because]}</p>
          <p>{texts.unchanged}</p>
        </Notice>
      );
  }
}
