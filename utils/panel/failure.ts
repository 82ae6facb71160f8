import { EvidenceError } from '@/utils/evidence/errors';
import type { Failure } from '@/utils/i18n/failure';
import { RemoteError, type Failure as RemoteFailure } from '@/utils/messages';
import { DatabaseBlocked } from '@/utils/storage/database';
import { WebmailError } from '@/utils/webmail/webmail';

/** What the user is told of an error; the log keeps its cause. */
export function failureOf(error: unknown): Failure {
  console.error('PostaPersa', error);
  if (error instanceof WebmailError) return error.failure;
  const { code } = error instanceof RemoteError ? error.failure : toFailure(error);
  switch (code) {
    case 'quota':
      return 'storage-full';
    case 'storage':
      return 'storage';
    case 'blocked':
      return 'blocked';
    case 'evidence':
      return 'interrupted';
    case 'away':
      return 'interrupted';
    default:
      return 'unexpected';
  }
}

/** An error as the value that crosses contexts. A clipboard that is refused is no fault of the store. */
export function toFailure(error: unknown): RemoteFailure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof EvidenceError) return { code: 'evidence', detail };
  if (error instanceof DatabaseBlocked) return { code: 'blocked', detail };
  if (error instanceof DOMException && error.name !== 'NotAllowedError') {
    return { code: error.name === 'QuotaExceededError' ? 'quota' : 'storage', detail };
  }
  return { code: 'unexpected', detail };
}
