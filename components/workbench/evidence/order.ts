import { lateBy, senderName } from '@/components/evidence/mail-words';
import type { Evidence } from '@/utils/evidence/schema';

export const COLUMNS = ['subject', 'from', 'kind', 'sent', 'delay', 'category'] as const;
export type Column = (typeof COLUMNS)[number];
export type Order = { column: Column; descending: boolean };

const KEYS: Record<Column, (item: Evidence) => string | number | null> = {
  kind: (item) => item.kind,
  from: senderName,
  subject: (item) => item.subject || null,
  sent: (item) => item.sent?.instant ?? item.received?.instant ?? null,
  delay: lateBy,
  category: (item) => item.category,
};

/** A sorted copy; what has no value in the column comes last either way. */
export function sorted(evidence: readonly Evidence[], { column, descending }: Order): Evidence[] {
  const key = KEYS[column];
  const sign = descending ? -1 : 1;
  return [...evidence].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(`${x}`, `${y}`);
    return sign * order;
  });
}

const collator = new Intl.Collator('it');
