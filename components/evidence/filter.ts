import type { Evidence, EvidenceKind } from '@/utils/evidence/schema';

/** Whether an item is among what the user looks for: words in any of its fields, and its kind. */
export function matchesEvidence(
  item: Evidence,
  search: string,
  kind: EvidenceKind | 'all',
): boolean {
  if (kind !== 'all' && item.kind !== kind) return false;
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

/** Who wrote it, as a person would say. */
export function senderName(item: Evidence): string | null {
  return item.from ? item.from.name || item.from.address || null : null;
}
