import { formatEuro, formatNumber, plural } from '../format';
import type { CaseTexts } from '../it/case';

const number = (n: number) => formatNumber(n, 'en');
const euro = (cents: number) => formatEuro(cents, 'en');

export const caseFile: CaseTexts = {
  damages: {
    title: 'The damages',
    intro:
      'Tell one damage at a time: what happened, what you would have done had the email arrived, what it cost you. What counts is what can be shown.',
    none: 'No damage told yet.',
    noneNext:
      'If the outage caused you no precise loss, you can leave this page blank: then at most an indennizzo may be asked, and it is not certain.',
    add: 'Add a damage',
    remove: 'Remove this damage',
    untitled: (n) => `Damage ${number(n)}`,
    head: 'What kind of damage',
    description: 'What happened',
    causalLink: 'What you would have done, had the email arrived',
    deadline: 'By when',
    amount: 'How much, in euro',
    computation: 'How you computed the sum',
    computationHint: 'For example: 3 days of supply teaching at 78.40 euro net.',
    mitigation: 'What you did to limit the damage',
    mitigationHint:
      'Whoever could have avoided the damage with ordinary care is owed less, or nothing (art. 1227 of the civil code).',
    status: 'The sum is',
    statuses: { proven: 'shown by documents', estimated: 'an estimate' },
    evidence: 'Linked evidence',
    receipts: 'Linked documents',
    noneToLink: 'Nothing to link yet.',
    sums: 'In all',
    total: 'Total',
    unsorted: (n) =>
      plural('en', n, {
        one: '1 damage has no kind and is not in the total',
        other: `${number(n)} damages have no kind and are not in the total`,
      }),
  },

  claimant: {
    title: 'Who you are',
    intro:
      'These details go into the dossier and the letters. They stay on your computer; what you leave blank is given as not provided.',
    name: 'Name and surname, or company name',
    taxCode: 'Codice fiscale or partita IVA',
    address: 'Address',
    addressHint: 'Street, number, postcode, town.',
    contact: 'Phone or another email',
    pec: 'PEC, if you have one',
    role: 'You used the mailbox',
    roles: {
      consumer: 'for myself and my family',
      professional: 'for my work or my business',
    },
    roleHint: 'It changes which rules may be invoked.',
    mailboxTitle: 'The mailbox',
    plan: 'Kind of mailbox',
    plans: {
      'libero-free': 'Libero Mail, free',
      'libero-plus-5gb': 'Libero Mail Plus 5 GB',
      'libero-plus-1tb': 'Libero Mail Plus 1 TB',
      'libero-personal': 'Libero Mail Personal',
      'virgilio-free': 'Virgilio Mail, free',
      'virgilio-plus-100gb': 'Virgilio Mail Plus 100 GB',
      business: 'Business mailbox',
      pec: 'PEC',
      other: 'Other',
    },
    planPrice: 'What you paid a year, in euro',
    pecWarning: "According to the press of the time, Libero's PEC was not affected by the outage.",
    uses: 'What you used it for',
    usesHint: "For example: calls from the school, bank, doctor, customers' orders.",
  },

  lived: {
    title: 'The hours that you lived',
    intro:
      'The outage did not last equally long for everyone. Correct your own hours here, channel by channel, in Italian time.',
    channel: 'How you read your mail',
    channels: {
      webmail: 'Website (webmail)',
      android: 'Android app',
      ios: 'iPhone or iPad app',
      'imap-pop': 'Mail program (IMAP or POP)',
    },
    from: 'From',
    to: 'To',
    backwards: 'The end comes before the beginning.',
    add: 'Add a channel',
    remove: 'Remove',
  },

  complaints: {
    title: 'Complaints and ristoro',
    intro:
      'Record every complaint already made, by phone too. The date of the first one matters, and so does having a copy of it.',
    none: 'No complaint recorded.',
    add: 'Add a complaint',
    remove: 'Remove this complaint',
    untitled: (n) => `Complaint ${number(n)}`,
    date: 'Date',
    recipient: 'To whom',
    recipientHint: 'For example: Italiaonline, an association.',
    channel: 'How',
    channels: {
      pec: 'PEC',
      'registered-letter': 'Registered letter',
      email: 'Email',
      phone: 'Phone',
      'web-form': 'Form on a website',
      'in-person': 'In person',
      other: 'Other',
    },
    reference: 'Reference number',
    text: 'What you asked',
    answer: 'What they answered',
    answerDate: 'Date of the answer',
    interrupts: 'It is a written demand that puts the debtor in default',
    interruptsHint:
      'That is, it expressly demands payment: it interrupts limitation (arts. 1219 and 2943 of the civil code). A phone call or a vague complaint is not enough. To be checked with a lawyer.',
    documents: 'Linked documents',
  },

  ristoro: {
    title: 'Ristoro received',
    intro:
      'After the outage the company gave, on its own initiative, more space or free months. It is no compensation and was not money.',
    received: 'Did you get it?',
    redeemed: 'Did you redeem it?',
    redeemedHint: 'For Plus mailboxes one had to sign in to the webmail and confirm.',
    date: 'When',
    description: 'What you got',
  },

  request: {
    title: 'The request',
    intro: 'Three words that are not the same. Ask only for what concerns you.',
    first: 'Before anything else',
    uncertain: 'None of this is certain: a lawyer or an association can tell you more.',
    kinds: {
      indennizzo: 'Indennizzo, in euro',
      rimborso: 'Rimborso, in euro',
      risarcimento: 'Risarcimento, in euro',
    },
    sumOfDamages: (cents) => `The damages told add up to ${euro(cents)}.`,
    useSum: 'Use this sum',
    termDays: 'Days to answer',
    alternative: 'Alternatively',
    alternativeHint: 'For example: months of subscription, recovery of the emails.',
    payment: 'Where to pay',
    paymentHint: 'IBAN and holder. It goes into the letters only if you write it.',
  },
};
