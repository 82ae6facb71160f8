import type { Case, Money, Plan } from '@/utils/claim/schema';
import type { SourceCode } from '@/utils/claim/sources/source';

/** Yearly list prices of early 2023; one source has 49,90 for the 1 TB plan (R42). */
export const LIST_PRICES: Partial<Record<Plan, Money & { sources: SourceCode[] }>> = {
  'libero-plus-5gb': { cents: 19_99, currency: 'EUR', sources: ['R13', 'R14'] },
  'libero-plus-1tb': { cents: 49_99, currency: 'EUR', sources: ['R13', 'R14'] },
  'virgilio-plus-100gb': { cents: 29_99, currency: 'EUR', sources: ['R13', 'R14'] },
};

/** Whether the box was paid for; null while the plan, or the price of a plan without a list price, is unknown. */
export function isPaying({ plan, planPrice }: Pick<Case, 'plan' | 'planPrice'>): boolean | null {
  if (plan === null) return null;
  if (plan === 'libero-free' || plan === 'virgilio-free') return false;
  if (LIST_PRICES[plan]) return true;
  return planPrice === null ? null : planPrice.cents > 0;
}
