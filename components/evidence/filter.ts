import type { Evidence, EvidenceKind } from '@/utils/evidence/schema';

/** What of the evidence the user looks for. */
export type EvidenceQuery = { search: string; show: 'all' | 'important' | EvidenceKind };

export const EVERYTHING: EvidenceQuery = { search: '', show: 'all' };

/** Whether an item is among what the user looks for: words in any of its fields, and its kind. */
export function matchesEvidence(item: Evidence, { search, show }: EvidenceQuery): boolean {
  if (show === 'important' && !item.important) return false;
  if (show !== 'all' && show !== 'important' && item.kind !== show) return false;
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return true;
  const fields = [
    item.subject,
    item.from?.name,
    item.from?.address,
    item.category,
    item.note,
    item.declaration?.wouldHaveDone,
  ];
  return fields.some((field) => field?.toLocaleLowerCase().includes(wanted));
}
