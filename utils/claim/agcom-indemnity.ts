import { isPaying } from '@/utils/claim/plan';
import type { Case, Complaint, Money } from '@/utils/claim/schema';
import type { SourceCode } from '@/utils/claim/sources/source';
import { addMonths, romeDayText } from '@/utils/time/calendar-day';
import { DAY_MS } from '@/utils/time/civil';

/** Cents per day of delibera AGCOM 347/18/CONS, annex A, articles 4 and 6. */
const RATES = {
  complete: { cents: 6_00, capCents: null },
  partial: { cents: 3_00, capCents: null },
  free: { cents: 1_00, capCents: 100_00 },
} as const;

export type AgcomIndemnity = {
  rate: keyof typeof RATES;
  dailyCents: number;
  /** Whole days of 24 hours without service, rounded down. */
  days: number;
  amount: Money;
  capped: boolean;
  /** No decision that applies these rates to a webmail is known. */
  applicability: 'unproven';
  sources: SourceCode[];
};

/**
 * The day-rates of AGCOM 347/18 applied to one mailbox, as a computation and not as a right.
 * Null for a PEC box, which the outages did not touch, and while the plan or the hours that the user
 * himself was without mail are not told: for some boxes the outage was shorter than its catalogue entry.
 */
export function agcomIndemnity(
  facts: Pick<Case, 'plan' | 'planPrice' | 'lived'>,
  interruption: 'complete' | 'partial',
): AgcomIndemnity | null {
  const paying = isPaying(facts);
  if (facts.plan === 'pec' || paying === null || facts.lived.length === 0) return null;
  const rate = paying ? interruption : 'free';
  const { cents, capCents } = RATES[rate];
  const days = wholeDays(facts.lived);
  const uncapped = days * cents;
  return {
    rate,
    dailyCents: cents,
    days,
    amount: { cents: Math.min(uncapped, capCents ?? uncapped), currency: 'EUR' },
    capped: capCents !== null && uncapped > capCents,
    applicability: 'unproven',
    sources: ['R30', 'R65', 'R36', 'R55'],
  };
}

/** The box works again for its user when the first channel comes back, so the shortest one counts. */
function wholeDays(lived: Case['lived']): number {
  const spans = lived.map(({ from, to }) => Date.parse(to) - Date.parse(from));
  return Math.max(0, Math.floor(Math.min(...spans) / DAY_MS));
}

/**
 * Whether the fault was reported within three months of the outage's end, the point of art. 14 of
 * 347/18/CONS (text not seen: a lawyer must check). Null when no complaint is recorded.
 */
export function reportedWithinThreeMonths(
  complaints: Complaint[],
  outageEnd: string,
): boolean | null {
  const first = complaints.map(({ date }) => date).sort()[0];
  return first === undefined ? null : first <= addMonths(romeDayText(outageEnd), 3);
}
