import type { ComponentChildren } from 'preact';
import { useLanguage, useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { Integrity } from '@/utils/evidence/integrity';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatShortDateTime } from '@/utils/i18n/format';

/**
 * That what was stored is gone or no longer what it was, and what to do; else nothing. `children` are
 * the way to bring originals back, where there is one.
 */
export function IntegrityNotice(props: {
  integrity: Integrity | null;
  children?: ComponentChildren;
}) {
  const texts = useTexts(evidenceTexts).integrity;
  const { integrity, children } = props;
  const altered = integrity?.report?.altered ?? [];
  const gone = altered.filter(({ found }) => found === null).length;
  const changed = altered.length - gone;
  return (
    <>
      {integrity?.lost && (
        <Notice look="danger" title={texts.lost}>
          <p>{texts.lostNext}</p>
        </Notice>
      )}
      {altered.length > 0 && (
        <Notice look="danger" title={changed > 0 ? texts.altered(changed) : texts.gone(gone)}>
          {changed > 0 && gone > 0 && <p>{texts.gone(gone)}</p>}
          <p>{texts.alteredNext}</p>
          {children}
        </Notice>
      )}
      {integrity?.brokenChains.map(({ mailbox }) => (
        <Notice key={mailbox} look="danger" title={texts.brokenLog(mailbox)}>
          <p>{texts.brokenLogNext}</p>
        </Notice>
      ))}
    </>
  );
}

/** The last check, where all was well; or how far the one under way is. */
export function IntegrityLine({ integrity }: { integrity: Integrity | null }) {
  const texts = useTexts(evidenceTexts).integrity;
  const language = useLanguage();
  const report = integrity?.report;
  if (!report || report.altered.length > 0 || report.checked === 0) return null;
  return (
    <p class="small soft">
      {report.finishedAt === null
        ? texts.underWay(report.checked)
        : texts.sound(report.checked, formatShortDateTime(report.finishedAt, language))}
    </p>
  );
}
