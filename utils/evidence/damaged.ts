import type { MessageRef } from '@/utils/mail/message';
import type { Integrity } from './integrity';
import type { Evidence } from './schema';

/** The messages whose stored bytes were lost or altered, of those that came from the webmail. */
export function damagedMessages(
  evidence: readonly Evidence[],
  integrity: Integrity | null,
): MessageRef[] {
  const altered = new Set(integrity?.report?.altered.map(({ sha256 }) => sha256));
  return evidence.flatMap(({ sha256, folder, serverId }) =>
    sha256 !== null && altered.has(sha256) && folder !== null && serverId !== null
      ? [{ folder, id: serverId }]
      : [],
  );
}
