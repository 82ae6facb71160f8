import { countedOf } from './duplicates';
import { EVIDENCE_KINDS, type EvidenceKind, type EvidenceSummary } from './schema';

/** How many pieces of each kind there are. */
export type EvidenceCounts = Record<EvidenceKind, number>;

/** Counts one mailbox's pieces, each message once, in the order in which they were marked. */
export function countsOf(evidence: readonly EvidenceSummary[]): EvidenceCounts {
  const counted = countedOf(evidence);
  const counts = EVIDENCE_KINDS.map((kind) => [
    kind,
    counted.filter((item) => item.kind === kind).length,
  ]);
  return Object.fromEntries(counts) as EvidenceCounts;
}
