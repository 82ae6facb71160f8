import { useLanguage, useTexts } from '@/components/design/language';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatShortDateTime } from '@/utils/i18n/format';
import { mailTexts } from '@/utils/i18n/mail';
import type { Bounce, ReportedTime } from '@/utils/mail/bounce/bounce';
import { Facts } from './Facts';

/** What a delivery failure notice tells: who wrote it, of which recipients, and of which message. */
export function BounceFacts({ bounce }: { bounce: Bounce }) {
  const texts = useTexts(evidenceTexts).bounce;
  const { bounceAction } = useTexts(mailTexts);
  const language = useLanguage();
  const when = (time: ReportedTime | null) =>
    time && `${formatShortDateTime(time.instant, language)} (${time.text})`;
  const { original } = bounce;
  return (
    <>
      <Facts
        facts={[
          [texts.reportingMta, bounce.reportingMta],
          [texts.arrival, when(bounce.arrival)],
        ]}
      />
      {bounce.recipients.map((recipient, index) => (
        <Facts
          key={index}
          facts={[
            [texts.recipient, recipient.address],
            [texts.action, bounceAction(recipient.action)],
            [texts.status, recipient.status],
            [texts.diagnostic, recipient.diagnostic],
            [texts.remoteMta, recipient.remoteMta],
            [texts.lastAttempt, when(recipient.lastAttempt)],
          ]}
        />
      ))}
      {original && (
        <Facts
          facts={[
            [texts.original, original.subject],
            [texts.originalDate, when(original.date)],
            [texts.originalId, original.messageId],
          ]}
        />
      )}
    </>
  );
}
