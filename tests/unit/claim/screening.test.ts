import { describe, expect, it } from 'vitest';
import { answersFromCase, screen } from '@/utils/claim/screening';
import { RETIRED, SUPPLY_TEACHER } from '../../fixtures/cases';

const FREE = { plan: 'libero-free', planPrice: null } as const;
const PLUS = { plan: 'libero-plus-1tb', planPrice: null } as const;

describe('screen', () => {
  it('asks before it says anything', () => {
    expect(screen({ plan: null, planPrice: null }, { inUse: null, harmFollowed: null })).toEqual({
      outcome: 'unanswered',
      realistic: [],
      because: null,
      missing: ['plan', 'in-use', 'harm'],
    });
  });

  it.each([
    [FREE, { inUse: true, harmFollowed: false }, ['indennizzo'], 'no-harm'],
    [PLUS, { inUse: true, harmFollowed: false }, ['indennizzo', 'rimborso'], 'no-harm'],
    [FREE, { inUse: false, harmFollowed: true }, ['indennizzo'], 'not-in-use'],
  ] as const)('is frank where no damages can be asked', (facts, answers, realistic, because) => {
    expect(screen(facts, answers)).toMatchObject({
      outcome: 'indennizzo-only',
      realistic,
      because,
    });
  });

  it('lets damages be asked where a harm followed', () => {
    const { outcome, realistic } = screen(FREE, answersFromCase(SUPPLY_TEACHER.case));
    expect(outcome).toBe('risarcimento');
    expect(realistic).not.toContain('rimborso');
  });

  it('does not take silence for a no', () => {
    const { uses, damages } = RETIRED.case;
    expect(answersFromCase({ uses, damages })).toEqual({ inUse: true, harmFollowed: null });
  });

  it('takes the user at his word, unless he lists a damage', () => {
    expect(screen(FREE, answersFromCase(RETIRED.case)).outcome).toBe('indennizzo-only');
    const { uses, damages } = SUPPLY_TEACHER.case;
    const screening = { inUse: false, harmFollowed: false };
    expect(answersFromCase({ uses, damages, screening })).toEqual({
      inUse: false,
      harmFollowed: true,
    });
  });

  it('turns a PEC box away', () => {
    const answers = { inUse: true, harmFollowed: true };
    expect(screen({ plan: 'pec', planPrice: null }, answers).outcome).toBe('not-affected');
  });
});
