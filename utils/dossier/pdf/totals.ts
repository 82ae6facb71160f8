import { DAMAGE_HEADS, type Damage, type DamageHead, type Money } from '@/utils/claim/schema';
import type { Context } from './context';

/** `head` is null for the damages whose kind the user has not said. */
export type HeadTotal = Readonly<{
  head: DamageHead | null;
  money: Money;
  count: number;
  withoutAmount: number;
}>;

/** What the user's damages come to, per head in the order of the law; heads are never added up. */
export function totalsByHead(damages: readonly Damage[]): HeadTotal[] {
  return [...DAMAGE_HEADS, null].flatMap((head) => {
    const own = damages.filter((damage) => damage.head === head);
    if (own.length === 0) return [];
    const cents = own.reduce((sum, damage) => sum + (damage.amount?.cents ?? 0), 0);
    const withoutAmount = own.filter((damage) => damage.amount === null).length;
    return [{ head, money: { cents, currency: 'EUR' }, count: own.length, withoutAmount }];
  });
}

export function headName({ words }: Context, { head }: HeadTotal): string {
  return head === null ? words.damages.noHead : words.damages.heads[head];
}

/** A head none of whose damages has an amount comes to nothing known, not to zero. */
export function totalAmount({ words, print }: Context, total: HeadTotal): string {
  return total.withoutAmount === total.count ? words.notGiven : print.euro(total.money);
}
