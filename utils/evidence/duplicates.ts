import type { Evidence } from './schema';

/**
 * Which pieces of evidence are the same message again: the same bytes, or the same Message-ID (it
 * was copied to another folder, or came twice). Maps each to the one that was marked first; only
 * that one counts. `evidence` is one mailbox's, in the order in which it was marked.
 */
export function duplicatesOf(
  evidence: Iterable<Pick<Evidence, 'id' | 'sha256' | 'messageId'>>,
): Map<string, string> {
  const firsts = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const { id, sha256, messageId } of evidence) {
    const marks = [sha256 && `bytes ${sha256}`, messageId && `id ${messageId}`].filter(isText);
    const first = marks.map((mark) => firsts.get(mark)).find((known) => known !== undefined);
    if (first !== undefined) duplicates.set(id, first);
    for (const mark of marks) if (!firsts.has(mark)) firsts.set(mark, first ?? id);
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

const isText = (text: string | null): text is string => Boolean(text);
