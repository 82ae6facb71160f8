import { EvidenceError } from '@/utils/evidence/errors';
import type { Failure } from '@/utils/messages';

/** An error as the value that crosses contexts. */
export function toFailure(error: unknown): Failure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof EvidenceError) return { code: 'evidence', detail };
  if (error instanceof DOMException) {
    return { code: error.name === 'QuotaExceededError' ? 'quota' : 'storage', detail };
  }
  return { code: 'unexpected', detail };
}
