import type { Damage, DamageHead, Money, Request } from '@/utils/claim/schema';

/** The three words that are not the same (domain.md section 4, after S004). */
export type RequestKind = 'indennizzo' | 'rimborso' | 'risarcimento';

/** Cents, kept apart by how well they are shown; `withoutAmount` counts the damages with no figure yet. */
export type Sum = { proven: number; estimated: number; withoutAmount: number };

export type DamageSums = {
  byHead: Partial<Record<DamageHead, Sum>>;
  byKind: Partial<Record<RequestKind, Sum>>;
  /** Damages whose head the user has not chosen: they are in no sum. */
  unsorted: number;
};

/** Which of the three words a head of damage belongs to. */
export function requestKind(head: DamageHead): RequestKind {
  if (head === 'indennizzo') return 'indennizzo';
  return head === 'rimborso-canone' ? 'rimborso' : 'risarcimento';
}

/** Adds up what the user entered, and nothing else. */
export function sumDamages(damages: Damage[]): DamageSums {
  const sums: DamageSums = { byHead: {}, byKind: {}, unsorted: 0 };
  for (const damage of damages) {
    if (damage.head === null) {
      sums.unsorted += 1;
      continue;
    }
    const kind = requestKind(damage.head);
    sums.byHead[damage.head] = withDamage(sums.byHead[damage.head], damage);
    sums.byKind[kind] = withDamage(sums.byKind[kind], damage);
  }
  return sums;
}

function withDamage(sum: Sum | undefined, { amount, status }: Damage): Sum {
  const next = { ...(sum ?? { proven: 0, estimated: 0, withoutAmount: 0 }) };
  if (amount === null) next.withoutAmount += 1;
  else next[status] += amount.cents;
  return next;
}

/** Proven and estimated together. */
export function total(sum: Sum | undefined): Money {
  return { cents: (sum?.proven ?? 0) + (sum?.estimated ?? 0), currency: 'EUR' };
}

/**
 * How far each amount asked is from the sum of the damages listed for it, in cents: above zero, the
 * letter asks more than it explains. Only the kinds that the user asks for and lists damages of.
 */
export function requestDifferences(
  request: Request,
  damages: Damage[],
): Partial<Record<RequestKind, number>> {
  const { byKind } = sumDamages(damages);
  const differences: Partial<Record<RequestKind, number>> = {};
  for (const kind of ['indennizzo', 'rimborso', 'risarcimento'] as const) {
    const asked = request[kind];
    if (asked && byKind[kind]) differences[kind] = asked.cents - total(byKind[kind]).cents;
  }
  return differences;
}
