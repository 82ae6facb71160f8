import type { Evidence } from './schema';

/**
 * Which pieces of evidence are the same message again: the same bytes, or the same Message-ID (it
 * was copied to another folder, or came twice). Maps each to the one that was marked first; only
 * that one counts. `evidence` is one mailbox's, in the order in which it was marked.
 */
export function duplicatesOf(
  evidence: Iterable<Pick<Evidence, 'id' | 'sha256' | 'messageId'>>,
): Map<string, string> {
  const ofBytes = new Map<string, string>();
  const ofMessageId = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const { id, sha256, messageId } of evidence) {
    const first = (sha256 && ofBytes.get(sha256)) || (messageId && ofMessageId.get(messageId));
    if (first) duplicates.set(id, first);
    if (sha256 && !ofBytes.has(sha256)) ofBytes.set(sha256, first || id);
    if (messageId && !ofMessageId.has(messageId)) ofMessageId.set(messageId, first || id);
  }
  return duplicates;
}

/** The pieces that count, each message once. */
export function countedOf<T extends Pick<Evidence, 'id' | 'sha256' | 'messageId'>>(
  evidence: readonly T[],
): T[] {
  const duplicates = duplicatesOf(evidence);
  return evidence.filter(({ id }) => !duplicates.has(id));
}
