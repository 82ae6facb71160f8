import { commonTexts } from '@/utils/i18n/common';
import type { Failure } from '@/utils/i18n/failure';
import { useTexts } from './language';
import { Notice } from './Notice';

/** What happened, what is safe, what to do. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { what, safe, next } = useTexts(commonTexts).failures[failure];
  return (
    <Notice look="danger" title={what}>
      <p>{safe}</p>
      <p>{next}</p>
    </Notice>
  );
}
