import { reportedWithinThreeMonths } from '@/utils/claim/agcom-indemnity';
import { sumDamages, total } from '@/utils/claim/amounts';
import {
  CHANNEL_IDS,
  CHANNELS,
  type ChannelId,
  GIUDICE_DI_PACE_LIMIT_CENTS,
} from '@/utils/claim/channels';
import { isWritten } from '@/utils/claim/deadlines';
import { isPaying } from '@/utils/claim/plan';
import { wentToTheCompany } from '@/utils/claim/recipient';
import type { Case } from '@/utils/claim/schema';
import { listsHarm } from '@/utils/claim/screening';

/** What the guide looks at; null means not told yet. */
export type CaseFacts = {
  role: 'consumer' | 'professional' | null;
  paying: boolean | null;
  harm: boolean;
  damagesCents: number;
  complained: boolean;
  /** A written demand that interrupts limitation was recorded. */
  demanded: boolean;
  reportedWithinThreeMonths: boolean | null;
};

/** `outageEnd` is RFC 3339 in UTC. */
export function caseFacts(facts: Case, outageEnd: string): CaseFacts {
  return {
    role: facts.claimant.role,
    paying: isPaying(facts),
    harm: listsHarm(facts),
    damagesCents: total(sumDamages(facts.damages).byKind.risarcimento).cents,
    complained: facts.complaints.some(wentToTheCompany),
    demanded: facts.complaints.some((each) => each.interruptsLimitation && isWritten(each)),
    reportedWithinThreeMonths: reportedWithinThreeMonths(facts.complaints, outageEnd),
  };
}

export const REASONS = [
  'ask-the-company-first',
  'company-already-asked',
  'demand-interrupts-limitation',
  'written-demand-recorded',
  'free-form',
  'business-too',
  'free-boxes-too',
  'consumers-only',
  'needs-the-harm-told',
  'within-limit',
  'over-limit',
  'needs-proof-of-harm',
  'no-harm-listed',
  'prior-complaint-missing',
  'webmail-open-question',
  'three-months-passed',
  'three-months-unknown',
  'negoziazione-for-professionals',
  'only-announcements',
  'no-individual-payment-known',
] as const;
export type Reason = (typeof REASONS)[number];

/** `first` to do now, `useful` fits these facts, `limited` uncertain or early, `unsuitable` for others. */
export type Fit = 'first' | 'useful' | 'limited' | 'unsuitable';
export type RankedChannel = { channel: ChannelId; fit: Fit; reasons: Reason[] };

const ORDER: Fit[] = ['first', 'useful', 'limited', 'unsuitable'];

/** All channels, the fitting ones first; among equals, the order of the catalogue. */
export function rankChannels(facts: CaseFacts): RankedChannel[] {
  return CHANNEL_IDS.map((channel) => ({ channel, ...judge(channel, facts) })).sort(
    (a, b) => ORDER.indexOf(a.fit) - ORDER.indexOf(b.fit),
  );
}

type Judgement = Omit<RankedChannel, 'channel'>;

function judge(channel: ChannelId, facts: CaseFacts): Judgement {
  if (facts.role !== null && !CHANNELS[channel].suits.role.includes(facts.role)) {
    return { fit: 'unsuitable', reasons: ['consumers-only'] };
  }
  switch (channel) {
    case 'italiaonline':
      return company(facts);
    case 'altroconsumo':
      return { fit: 'useful', reasons: ['free-form', 'needs-the-harm-told'] };
    case 'confconsumatori':
      return { fit: 'useful', reasons: ['needs-the-harm-told'] };
    case 'aeci':
      return aeci(facts);
    case 'movimento-consumatori':
      return { fit: 'useful', reasons: facts.paying === false ? ['free-boxes-too'] : [] };
    case 'conciliaweb':
      return conciliaWeb(facts);
    case 'giudice-di-pace':
      return court(facts);
    case 'agcm':
    case 'garante':
      return { fit: 'limited', reasons: ['no-individual-payment-known'] };
    case 'codacons':
    case 'assoutenti':
    case 'mdc':
    case 'udicon':
      return { fit: 'limited', reasons: ['only-announcements'] };
  }
}

function company({ complained, demanded }: CaseFacts): Judgement {
  if (demanded) return { fit: 'useful', reasons: ['written-demand-recorded'] };
  return complained
    ? { fit: 'first', reasons: ['company-already-asked', 'demand-interrupts-limitation'] }
    : { fit: 'first', reasons: ['ask-the-company-first', 'demand-interrupts-limitation'] };
}

function aeci({ role, paying }: CaseFacts): Judgement {
  const reasons: Reason[] = [];
  if (role === 'professional') reasons.push('business-too');
  if (paying === false) reasons.push('free-boxes-too');
  return { fit: 'useful', reasons };
}

function conciliaWeb(facts: CaseFacts): Judgement {
  const reasons: Reason[] = ['webmail-open-question'];
  if (!facts.complained) reasons.push('prior-complaint-missing');
  if (facts.reportedWithinThreeMonths === false) reasons.push('three-months-passed');
  if (facts.reportedWithinThreeMonths === null) reasons.push('three-months-unknown');
  return { fit: 'limited', reasons };
}

function court(facts: CaseFacts): Judgement {
  if (!facts.harm) return { fit: 'limited', reasons: ['no-harm-listed'] };
  const reasons: Reason[] = [
    'needs-proof-of-harm',
    facts.damagesCents <= GIUDICE_DI_PACE_LIMIT_CENTS ? 'within-limit' : 'over-limit',
  ];
  if (facts.role === 'professional') reasons.push('negoziazione-for-professionals');
  return { fit: facts.demanded ? 'useful' : 'limited', reasons };
}
