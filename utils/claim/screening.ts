import { type RequestKind, requestKind } from '@/utils/claim/amounts';
import { isPaying } from '@/utils/claim/plan';
import type { Case, ScreeningAnswers } from '@/utils/claim/schema';

/** What the user may realistically ask. None of it is certain. */
export type Screening = {
  outcome: 'unanswered' | 'not-affected' | 'indennizzo-only' | 'risarcimento';
  realistic: RequestKind[];
  /** Why no risarcimento; lawyers' comments also deny the indennizzo to who did not use the box (R68). */
  because: 'not-in-use' | 'no-harm' | null;
  /** What is still to be told before this can be relied on. */
  missing: ('in-use' | 'harm' | 'plan')[];
};

/**
 * Told frankly before anything is written: without use of the box in those days, or without a harm,
 * a claim for damages fails (R68, R69), and even an indennizzo is uncertain.
 */
export function screen(
  facts: Pick<Case, 'plan' | 'planPrice'>,
  answers: ScreeningAnswers,
): Screening {
  const none = { realistic: [], because: null };
  if (facts.plan === 'pec') return { outcome: 'not-affected', ...none, missing: [] };
  const { inUse, harmFollowed } = answers;
  const paying = isPaying(facts);
  const missing: Screening['missing'] = [];
  if (paying === null) missing.push('plan');
  if (inUse === null) missing.push('in-use');
  if (harmFollowed === null) missing.push('harm');
  if (inUse === null || harmFollowed === null) return { outcome: 'unanswered', ...none, missing };

  const withoutHarm: RequestKind[] = paying ? ['indennizzo', 'rimborso'] : ['indennizzo'];
  if (inUse && harmFollowed) {
    return {
      outcome: 'risarcimento',
      realistic: [...withoutHarm, 'risarcimento'],
      because: null,
      missing,
    };
  }
  const because = inUse ? 'no-harm' : 'not-in-use';
  return { outcome: 'indennizzo-only', realistic: withoutHarm, because, missing };
}

/** Whether a damage that a risarcimento is asked for is listed. */
export function listsHarm({ damages }: Pick<Case, 'damages'>): boolean {
  return damages.some(({ head }) => head !== null && requestKind(head) === 'risarcimento');
}

/** What the user answered, or what the case answers without him: a use described, a damage listed. */
export function answersFromCase(
  facts: Pick<Case, 'uses' | 'damages' | 'screening'>,
): ScreeningAnswers {
  const { uses, screening } = facts;
  return {
    inUse: screening?.inUse ?? (uses.trim() === '' ? null : true),
    harmFollowed: listsHarm(facts) ? true : (screening?.harmFollowed ?? null),
  };
}
