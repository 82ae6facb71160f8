import { commonTexts } from '@/utils/i18n/common';
import type { CommonTexts } from '@/utils/i18n/it/common';
import { useTexts } from './language';
import { Notice } from './Notice';

/** What can go wrong: the webmail's failures and our own. */
export type Failure = keyof CommonTexts['failures'];

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
