import type { DamageHead } from '@/utils/claim/schema';
import type { DossierInput } from '@/utils/dossier/input';

/** Cents by head of damage; `none` where the user named no head. */
export type Totals = {
  mailboxes: number;
  evidence: number;
  damages: number;
  complaints: number;
  heads: Partial<Record<DamageHead | 'none', { proven: number; estimated: number }>>;
};

export function noTotals(): Totals {
  return { mailboxes: 0, evidence: 0, damages: 0, complaints: 0, heads: {} };
}

export function addToTotals(totals: Totals, { evidence, case: told }: DossierInput): void {
  totals.mailboxes += 1;
  totals.evidence += evidence.length;
  totals.damages += told.damages.length;
  totals.complaints += told.complaints.length;
  for (const { head, amount, status } of told.damages) {
    const sums = totals.heads[head ?? 'none'] ?? { proven: 0, estimated: 0 };
    sums[status] += amount?.cents ?? 0;
    totals.heads[head ?? 'none'] = sums;
  }
}
