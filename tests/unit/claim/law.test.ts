import { describe, expect, it } from 'vitest';
import { CHANNELS } from '@/utils/claim/channels';
import { cite, RULE_IDS, RULES, type Rule } from '@/utils/claim/law';
import { PUBLIC_FACTS } from '@/utils/claim/letters/it/public-facts';
import { LIST_PRICES } from '@/utils/claim/plan';
import { ristoroOffer } from '@/utils/claim/ristoro-value';
import { LAW } from '@/utils/claim/sources/law';
import { PRESS } from '@/utils/claim/sources/press';
import { SOURCES } from '@/utils/claim/sources/source';

const rules: Rule[] = Object.values(RULES);

describe('rules', () => {
  it('lets a letter cite only what a source supports and no lawyer need check first', () => {
    for (const { letters, sources, check } of rules) {
      if (letters.length === 0) continue;
      expect(sources).not.toEqual([]);
      expect(check).toBe(false);
    }
  });

  it('marks every unsourced rule for a lawyer', () => {
    for (const { sources, check } of rules) if (sources.length === 0) expect(check).toBe(true);
  });

  it('tells the contrary points', () => {
    const contrary = RULE_IDS.filter((id) => RULES[id].side === 'contrary');
    expect(contrary).toEqual(
      expect.arrayContaining(['cc-1225', 'cc-1227', 'terms-6-1', 'cass-2358-2019']),
    );
  });

  it('holds neither art. 130 nor the ruling of Lecce', () => {
    for (const { citation } of rules) expect(citation).not.toMatch(/\b130\b|Lecce/);
  });

  it('refuses a citation that the letter may not make', () => {
    expect(() => cite('cc-1225', 'diffida')).toThrow(RangeError);
    expect(() => cite('cc-1219-2943', 'reclamo')).toThrow(RangeError);
  });
});

describe('sources', () => {
  it('are all cited', () => {
    const plans = ['libero-free', 'libero-plus-1tb'] as const;
    const cited = new Set<string>([
      ...rules.flatMap(({ sources }) => sources),
      ...Object.values(CHANNELS).flatMap(({ sources, contacts }) => [
        ...sources,
        ...contacts.flatMap((contact) => contact.sources),
      ]),
      ...Object.values(PUBLIC_FACTS).flatMap((fact) => fact?.sources ?? []),
      ...Object.values(LIST_PRICES).flatMap(({ sources }) => sources),
      ...plans.flatMap((plan) => ristoroOffer(plan, 'jan2023').sources),
    ]);
    for (const code of Object.keys({ ...PRESS, ...LAW })) expect(cited).toContain(code);
  });

  it('carry their date as far as it is known', () => {
    for (const { date } of Object.values(SOURCES)) {
      if (date !== null) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
  });
});
