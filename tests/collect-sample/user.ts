import { CHANNEL_IDS } from '@/utils/claim/channels';
import {
  type Case,
  type Complaint,
  DAMAGE_HEADS,
  type Damage,
  PLANS,
  type Plan,
} from '@/utils/claim/schema';
import type { Evidence } from '@/utils/evidence/schema';
import type { Random } from '../webmail/mailbox/random';

export type User = { address: string; name: string; plan: Plan };

const NAMES = ['Anna', 'Luca', 'Niccolò', 'Zoë', 'Maria Pia', "Giosuè D'", '李', '=SUM(A1) <b>'];
const HARMS: Partial<Record<string, readonly string[]>> = {
  'danno-emergente': ['Multa pagata in ritardo', 'Biglietto ricomprato', 'Mora della bolletta'],
  'lucro-cessante': ['Ordine perso', 'Preventivo non visto'],
  'perdita-di-chance': ['Supplenza assegnata ad altri', 'Colloquio saltato'],
};

/** Who this sample user is. Every address carries its number, so that no two users share one. */
export function drawUser(number: number, random: Random): User {
  const plan = random.chance(0.75)
    ? random.pick(['libero-free', 'virgilio-free'] as const)
    : random.pick(PLANS);
  const host = plan.startsWith('virgilio') ? 'virgilio.it' : 'libero.it';
  return {
    address: `sample-${String(number).padStart(6, '0')}@${host}`,
    name: `${random.pick(NAMES)} Campione ${number}`,
    plan,
  };
}

/** What this user tells of plan, damages and complaints; `receipt` is the hash of a document. */
export function drawCase(
  user: User,
  outage: string,
  evidence: readonly Evidence[],
  receipt: string | null,
  random: Random,
): Case {
  const damages = Array.from({ length: random.int(0, 3) }, (_, index) =>
    drawDamage(`d${index + 1}`, evidence, receipt, random),
  );
  const complaints = Array.from({ length: random.int(0, 2) }, (_, index) =>
    drawComplaint(`c${index + 1}`, random),
  );
  return {
    mailbox: user.address,
    outage,
    claimant: {
      name: user.name,
      taxCode: '',
      address: 'Via del Campione 1',
      contact: '',
      pec: '',
      role: random.pick(['consumer', 'professional', null]),
    },
    plan: user.plan,
    planPrice: null,
    uses: '',
    lived: [],
    damages,
    complaints,
    ristoro: {
      received: random.pick([true, false, null]),
      description: '',
      date: null,
      redeemed: null,
    },
    request: {
      indennizzo: null,
      rimborso: null,
      risarcimento: random.chance(0.5) ? euros(random) : null,
      termDays: 15,
      alternative: '',
      payment: '',
    },
  };
}

export function drawDamage(
  id: string,
  evidence: readonly Evidence[],
  receipt: string | null,
  random: Random,
): Damage {
  const head = random.chance(0.95) ? random.pick(DAMAGE_HEADS) : null;
  const isProven = receipt !== null && random.chance(0.6);
  return {
    id,
    head,
    description: random.pick(HARMS[head ?? ''] ?? ['Giorni senza posta']),
    causalLink: 'Avrei risposto in tempo',
    deadline: null,
    evidence: evidence.length > 0 ? [random.pick(evidence).id] : [],
    amount: random.chance(0.85) ? euros(random) : null,
    computation: '',
    mitigation: '',
    status: isProven ? 'proven' : 'estimated',
    receipts: isProven ? [receipt] : [],
  };
}

function drawComplaint(id: string, random: Random): Complaint {
  const isPec = random.chance(0.4);
  return {
    id,
    date: `2023-0${random.int(2, 9)}-${random.int(10, 28)}`,
    recipient: random.chance(0.9) ? random.pick(CHANNEL_IDS) : 'avv. Campione',
    channel: isPec ? 'pec' : random.pick(['email', 'phone', 'web-form']),
    reference: '',
    text: 'Vi scrivo per il disservizio.',
    answer: '',
    answerDate: null,
    interruptsLimitation: isPec,
    documents: [],
  };
}

function euros(random: Random) {
  return { cents: random.int(5, 900) * 100, currency: 'EUR' as const };
}
