import { describe, expect, it } from 'vitest';
import { agcomIndemnity, reportedWithinThreeMonths } from '@/utils/claim/agcom-indemnity';
import { requestDifferences, sumDamages, total } from '@/utils/claim/amounts';
import { isPaying } from '@/utils/claim/plan';
import { ristoroOffer } from '@/utils/claim/ristoro-value';
import type { Case, Damage } from '@/utils/claim/schema';
import { RETIRED, SHOPKEEPER } from '../../fixtures/cases';

const OUTAGE = {
  channel: 'webmail',
  from: '2023-01-22T21:00:00Z',
  to: '2023-01-28T23:00:00Z',
} as const;
const box = (told: Partial<Pick<Case, 'plan' | 'planPrice' | 'lived'>>) => ({
  plan: null,
  planPrice: null,
  lived: [],
  ...told,
});

describe('sumDamages', () => {
  const { damages, request } = SHOPKEEPER.case;

  it('keeps heads, kinds and proof apart', () => {
    const estimated: Damage = {
      ...(damages[1] as Damage),
      amount: { cents: 10_00, currency: 'EUR' },
      status: 'estimated',
    };
    const open: Damage = { ...estimated, amount: null };
    const unsorted: Damage = { ...estimated, head: null };
    const sums = sumDamages([...damages, estimated, open, unsorted]);
    expect(sums.byHead['danno-emergente']).toEqual({
      proven: 65_50,
      estimated: 10_00,
      withoutAmount: 1,
    });
    expect(total(sums.byKind.risarcimento).cents).toBe(430_00 + 65_50 + 10_00);
    expect(total(sums.byKind.rimborso).cents).toBe(82);
    expect(sums.byKind.indennizzo).toBeUndefined();
    expect(sums.unsorted).toBe(1);
  });

  it('tells when a letter asks more than it lists', () => {
    expect(requestDifferences(request, damages)).toEqual({ risarcimento: 0, rimborso: 0 });
    const more = { ...request, risarcimento: { cents: 600_00, currency: 'EUR' as const } };
    expect(requestDifferences(more, damages).risarcimento).toBe(104_50);
  });
});

describe('agcomIndemnity', () => {
  it.each([
    ['libero-free', 'complete', 6_00],
    ['libero-plus-1tb', 'complete', 36_00],
    ['libero-plus-1tb', 'partial', 18_00],
  ] as const)('%s, %s', (plan, interruption, cents) => {
    const result = agcomIndemnity(box({ plan, lived: [OUTAGE] }), interruption);
    expect(result).toMatchObject({ days: 6, amount: { cents }, applicability: 'unproven' });
  });

  it('stops a free box at 100 euro', () => {
    const long = { ...OUTAGE, from: '2023-01-01T00:00:00Z', to: '2023-12-01T00:00:00Z' };
    expect(agcomIndemnity(box({ plan: 'virgilio-free', lived: [long] }), 'complete')).toMatchObject(
      {
        amount: { cents: 100_00 },
        capped: true,
      },
    );
  });

  it('counts the user’s own hours, until the first channel came back', () => {
    expect(agcomIndemnity(SHOPKEEPER.case, 'complete')?.days).toBe(5);
    expect(agcomIndemnity(RETIRED.case, 'complete')?.amount.cents).toBe(5_00);
  });

  it('asks for the hours before it counts any', () => {
    expect(agcomIndemnity(box({ plan: 'libero-free' }), 'complete')).toBeNull();
  });

  it('has nothing for a PEC or an unknown plan', () => {
    expect(agcomIndemnity(box({ plan: 'pec', lived: [OUTAGE] }), 'complete')).toBeNull();
    expect(agcomIndemnity(box({ plan: 'business', lived: [OUTAGE] }), 'complete')).toBeNull();
  });

  it('knows the three-month point', () => {
    const on = (date: string) => [{ ...SHOPKEEPER.case.complaints[0], date }] as Case['complaints'];
    expect(reportedWithinThreeMonths([], OUTAGE.to)).toBeNull();
    expect(reportedWithinThreeMonths(on('2023-04-29'), OUTAGE.to)).toBe(true);
    expect(reportedWithinThreeMonths(on('2023-04-30'), OUTAGE.to)).toBe(false);
  });
});

describe('plans', () => {
  it('knows who pays only where it is known', () => {
    expect(isPaying(box({ plan: 'libero-plus-5gb' }))).toBe(true);
    expect(isPaying(box({ plan: 'virgilio-free' }))).toBe(false);
    expect(isPaying(box({ plan: 'business' }))).toBeNull();
    expect(isPaying(box({ plan: 'business', planPrice: { cents: 1, currency: 'EUR' } }))).toBe(
      true,
    );
  });

  it('derives the ristoro’s value for January only', () => {
    expect(ristoroOffer('libero-plus-5gb', 'jan2023').value?.cents).toBe(10_00);
    expect(ristoroOffer('libero-plus-1tb', 'jan2023').value?.cents).toBe(25_00);
    expect(ristoroOffer('virgilio-plus-100gb', 'jan2023').value?.cents).toBe(15_00);
    expect(ristoroOffer('libero-free', 'jan2023')).toMatchObject({ fromGb: 1, toGb: 1.2 });
    expect(ristoroOffer('business', 'jan2023').kind).toBe('unknown');
    expect(ristoroOffer('libero-plus-1tb', 'jun2023').kind).toBe('unknown');
  });
});
