import type { Money } from '@/utils/claim/schema';

const GROUPED = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)\.(\d{2})$/;
const DECIMAL_POINT = /^(\d+)\.(\d{1,2})$/;

/**
 * An amount as an Italian types it: `1.234,56`, `1234,5`, `€ 30`, and `12.50` because a dot before
 * two digits cannot group thousands. `1,234.56`, as the English screens show it, can mean nothing
 * else. Null for any other text, a negative amount included.
 */
export function parseEuro(typed: string): Money | null {
  const text = typed.replace(/€|euro|\s/gi, '');
  const match = GROUPED.exec(text) ?? ENGLISH.exec(text) ?? DECIMAL_POINT.exec(text);
  if (!match) return null;
  const euros = Number((match[1] ?? '').replace(/[.,]/g, ''));
  const cents = euros * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? { cents, currency: 'EUR' } : null;
}

/** `1.234,56 €`: Italian grouping, the same on every host. */
export function formatEuro({ cents }: Money): string {
  const euros = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${euros},${String(cents % 100).padStart(2, '0')} €`;
}
