import { LIST_PRICES } from '@/utils/claim/plan';
import type { Money, Plan } from '@/utils/claim/schema';
import type { SourceCode } from '@/utils/claim/sources/source';

/**
 * What Italiaonline announced in February 2023 for each plan. `value` is derived, never money that
 * was paid: half of the yearly list price for six months of Plus; null where it has no price.
 */
export type RistoroOffer =
  | { kind: 'months'; months: 6; value: Money; sources: SourceCode[] }
  | { kind: 'space'; fromGb: number; toGb: number; value: null; sources: SourceCode[] }
  | { kind: 'unknown'; value: null; sources: [] };

/** The offer of January 2023's outage; what was given for June 2023 is not known. */
export function ristoroOffer(plan: Plan, outage: string): RistoroOffer {
  const sources: SourceCode[] = ['R13', 'R14'];
  if (outage !== 'jan2023') return { kind: 'unknown', value: null, sources: [] };
  if (plan === 'libero-free') return { kind: 'space', fromGb: 1, toGb: 1.2, value: null, sources };
  if (plan === 'virgilio-free')
    return { kind: 'space', fromGb: 3, toGb: 3.6, value: null, sources };
  const price = LIST_PRICES[plan];
  if (!price) return { kind: 'unknown', value: null, sources: [] };
  return {
    kind: 'months',
    months: 6,
    value: { cents: Math.round(price.cents / 2), currency: 'EUR' },
    sources: [...sources, 'R20', 'R42'],
  };
}
