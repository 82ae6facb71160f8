import type { Failure } from '@/utils/i18n/failure';
import { RemoteError } from '@/utils/messages';
import { WebmailError } from '@/utils/webmail/webmail';

/** What the user is told of an error; the log keeps its cause. */
export function failureOf(error: unknown): Failure {
  console.error('PostaPersa', error);
  if (error instanceof WebmailError) return error.failure;
  if (!(error instanceof RemoteError)) return 'unexpected';
  switch (error.failure.code) {
    case 'quota':
      return 'storage-full';
    case 'storage':
      return 'storage';
    case 'evidence':
      return 'interrupted';
    case 'away':
      return 'interrupted';
    default:
      return 'unexpected';
  }
}
