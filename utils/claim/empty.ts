import type { Case, Complaint, Damage } from './schema';

/** Nothing told yet. */
export function emptyCase(mailbox: string, outage: string): Case {
  return {
    mailbox,
    outage,
    claimant: { name: '', taxCode: '', address: '', contact: '', pec: '', role: null },
    plan: null,
    planPrice: null,
    uses: '',
    lived: [],
    damages: [],
    complaints: [],
    ristoro: { received: null, description: '', date: null, redeemed: null },
    request: {
      indennizzo: null,
      rimborso: null,
      risarcimento: null,
      termDays: null,
      alternative: '',
      payment: '',
    },
  };
}

export function emptyDamage(id: string): Damage {
  return {
    id,
    head: null,
    description: '',
    causalLink: '',
    deadline: null,
    evidence: [],
    amount: null,
    computation: '',
    mitigation: '',
    status: 'estimated',
    receipts: [],
  };
}

/** `date` is a day in Europe/Rome. */
export function emptyComplaint(id: string, date: string): Complaint {
  return {
    id,
    date,
    recipient: '',
    channel: 'pec',
    reference: '',
    text: '',
    answer: '',
    answerDate: null,
    interruptsLimitation: false,
    documents: [],
  };
}
