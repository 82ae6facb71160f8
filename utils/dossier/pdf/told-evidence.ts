import type { ComposedDossier, DossierEvidence } from '@/utils/dossier/schema';
import type { EvidenceKind } from '@/utils/evidence/schema';

/** So many pieces have pages of their own; more would be a book. */
const DETAILED = 30;
/** More than anyone turns pages for: what comes after stands in a table of the bag alone. */
export const LISTED = 1000;

/** What the PDF tells of the evidence, of which there may be too much to hold. */
export type ToldEvidence = Readonly<{
  /** Told at length. */
  detailed: readonly DossierEvidence[];
  /** A row each. */
  listed: readonly DossierEvidence[];
  /** How many more there are. */
  unlisted: number;
  countOf: ReadonlyMap<EvidenceKind, number>;
  /** Ms; 0 where nothing came late. */
  longestDelayMs: number;
  /** Numbers in the dossier of those that the PDF refers to, by their ids. */
  numbers: ReadonlyMap<string, number>;
}>;

/** Reads the evidence once. `referredTo` are ids. */
export function toldEvidence(
  evidence: ComposedDossier['evidence'],
  referredTo: ReadonlySet<string>,
  detailed = DETAILED,
): ToldEvidence {
  const told: DossierEvidence[] = [];
  const countOf = new Map<EvidenceKind, number>();
  const numbers = new Map<string, number>();
  let longestDelayMs = 0;
  let number = 0;
  for (const item of evidence) {
    number += 1;
    if (number <= LISTED) told.push(item);
    if (referredTo.has(item.id)) numbers.set(item.id, number);
    if (item.kind === 'late') longestDelayMs = Math.max(longestDelayMs, item.delayMs ?? 0);
    countOf.set(item.kind, (countOf.get(item.kind) ?? 0) + 1);
  }
  return {
    detailed: told.slice(0, detailed),
    listed: told.slice(detailed),
    unlisted: number - told.length,
    ...{ countOf, longestDelayMs, numbers },
  };
}
