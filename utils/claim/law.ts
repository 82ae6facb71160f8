import type { LetterId } from '@/utils/claim/letter-id';
import type { SourceCode } from '@/utils/claim/sources/source';

/**
 * A rule that the guide explains; its one-line meaning is in the catalogue, under the same id.
 * Only a sourced rule may be cited in a letter. Art. 130 of the consumer code and the one reported
 * ruling on the outage are not here: neither may be cited.
 */
export type Rule = {
  /** As an Italian lawyer writes it. */
  citation: string;
  /** Empty where only general knowledge supports it. */
  sources: readonly SourceCode[];
  /** "Da verificare con un legale". */
  check: boolean;
  /** `contrary` is what the other side will say. */
  side: 'claim' | 'contrary' | 'procedure' | 'evidence';
  /** Whom it helps. */
  role: 'anyone' | 'consumer';
  /** Letters that may cite it. */
  letters: readonly LetterId[];
};

const DEMANDS: LetterId[] = ['reclamo', 'diffida'];

const sourced = { check: false, role: 'anyone', letters: [] } as const;
const unsourced = { sources: [], check: true, role: 'anyone', letters: [] } as const;

export const RULES = {
  'cc-1218': {
    ...sourced,
    citation: 'art. 1218 c.c.',
    sources: ['R55b', 'R70'],
    side: 'claim',
    letters: [...DEMANDS, 'rimborso'],
  },
  'cc-1219-2943': {
    ...sourced,
    citation: 'artt. 1219 e 2943 c.c.',
    sources: ['R46', 'R47'],
    side: 'procedure',
    letters: ['diffida'],
  },
  'cc-1223': {
    ...sourced,
    citation: 'art. 1223 c.c.',
    sources: ['R71'],
    side: 'claim',
    letters: DEMANDS,
  },
  'cc-1225': { ...unsourced, citation: 'art. 1225 c.c.', side: 'contrary' },
  'cc-1226': {
    ...sourced,
    citation: 'art. 1226 c.c.',
    sources: ['R69'],
    side: 'claim',
    letters: ['diffida'],
  },
  'cc-1227': { ...unsourced, citation: 'art. 1227 c.c.', side: 'contrary' },
  'cc-1228': { ...unsourced, citation: 'art. 1228 c.c.', side: 'claim' },
  'cc-1229': {
    ...sourced,
    citation: 'art. 1229 c.c.',
    sources: ['R68', 'R72'],
    side: 'claim',
    letters: ['diffida'],
  },
  'cc-1341': { ...unsourced, citation: 'art. 1341, secondo comma, c.c.', side: 'claim' },
  'cc-2043': { ...unsourced, citation: 'art. 2043 c.c.', side: 'claim' },
  'cc-2697': { ...sourced, citation: 'art. 2697 c.c.', sources: ['R73'], side: 'contrary' },
  'cc-2712': {
    ...sourced,
    citation: 'art. 2712 c.c. e art. 20 CAD',
    sources: ['R97'],
    side: 'evidence',
  },
  'eidas-41': {
    ...sourced,
    citation: 'art. 41 del regolamento eIDAS',
    sources: ['R102', 'R103'],
    side: 'evidence',
  },
  'cc-2946-2947': { ...unsourced, citation: 'artt. 2946 e 2947 c.c.', side: 'procedure' },
  'consumo-33': {
    ...sourced,
    citation: 'art. 33, comma 2, lettera b), del codice del consumo',
    sources: ['R74', 'R75'],
    side: 'claim',
    role: 'consumer',
    letters: ['diffida'],
  },
  'consumo-36': {
    ...unsourced,
    citation: 'art. 36 del codice del consumo',
    side: 'claim',
    role: 'consumer',
  },
  'consumo-135-octies': {
    ...sourced,
    citation: 'artt. 135-octies e seguenti del codice del consumo',
    sources: ['R76', 'R77', 'R78', 'R79'],
    check: true,
    side: 'claim',
    role: 'consumer',
  },
  'gdpr-82': {
    ...sourced,
    citation: 'art. 82 GDPR',
    sources: ['R84', 'R85'],
    check: true,
    side: 'claim',
  },
  'cpc-840-bis': {
    ...sourced,
    citation: 'artt. 840-bis e seguenti c.p.c.',
    sources: ['R80', 'R93'],
    side: 'procedure',
  },
  'terms-6-1': {
    ...sourced,
    citation: 'clausola 6.1 delle condizioni generali di Italiaonline',
    sources: ['R72', 'R45'],
    check: true,
    side: 'contrary',
  },
  'cass-2358-2019': {
    ...sourced,
    citation: 'Cass. 29 gennaio 2019, n. 2358',
    sources: ['R56', 'R69'],
    check: true,
    side: 'contrary',
  },
  'cass-25442-2024': {
    ...sourced,
    citation: 'Cass. 23 settembre 2024, n. 25442',
    sources: ['R81', 'R82'],
    side: 'contrary',
  },
} satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** The citation of a rule, for a letter that may make it; anything else is a mistake of ours. */
export function cite(id: RuleId, letter: LetterId): string {
  const rule: Rule = RULES[id];
  if (!rule.letters.includes(letter)) {
    throw new RangeError(`The letter ${letter} may not cite ${rule.citation}`);
  }
  return rule.citation;
}
