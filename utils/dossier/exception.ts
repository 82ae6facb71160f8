import type { LoggedRefusal } from '@/utils/evidence/refusal';

/**
 * Why a selected item is not in the dossier as it was stored:
 * `left-out` the user kept its content back, `gone` its bytes are no longer stored, `unreadable`
 * reading them failed, `altered` they no longer fit their hash and stand in quarantine,
 * `not-acquired` the webmail never gave them.
 */
export const EXCEPTION_REASONS = [
  'left-out',
  'gone',
  'unreadable',
  'altered',
  'not-acquired',
] as const;
export type ExceptionReason = (typeof EXCEPTION_REASONS)[number];

/** A row of `eccezioni.csv`. */
export type DossierException = {
  reason: ExceptionReason;
  /** Id of the evidence or SHA-256 of the document; null for what never became either. */
  item: string | null;
  /** Subject of the message, or the document's own name. */
  title: string;
  /** Where altered bytes stand in quarantine. */
  file: string | null;
  /** SHA-256 in the record, and of the bytes found. */
  recorded: string | null;
  found: string | null;
  /** Technical cause, in English; empty where the reason says it all. */
  detail: string;
};

/** What the user marked and the webmail did not give. */
export function notAcquired({ subject, reason, folder, serverId, at }: LoggedRefusal) {
  return {
    reason: 'not-acquired',
    item: null,
    title: subject,
    file: null,
    recorded: null,
    found: null,
    detail: `${reason}: message ${serverId} of ${folder}, ${at}`,
  } satisfies DossierException;
}
