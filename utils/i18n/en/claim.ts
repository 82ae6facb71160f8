import type { ClaimTexts } from '@/utils/i18n/it/claim';
import { formatEuro, formatNumber, plural } from '../format';
import { formatPartialDate } from '../partial-date';

const day = (date: string) => formatPartialDate(date, 'en');
const to = (recipient: string) => (recipient.trim() === '' ? '' : ` to ${recipient.trim()}`);

export const claim: ClaimTexts = {
  words: {
    indennizzo:
      'Indennizzo: a sum for the outage itself, with no damage to prove. That it is due for a webmail is not certain.',
    rimborso: 'Rimborso: money back for a paid service. Only for paid plans.',
    risarcimento:
      'Risarcimento: making good a damage that you must prove, such as an important email never received.',
    ristoro:
      "Ristoro: the company's voluntary gesture, more space or 6 months of subscription. It was not money and it is not damages.",
  },
  heads: {
    'danno-emergente': {
      name: 'Costs and losses (danno emergente)',
      needs:
        'What you paid because of the missed email: late fees, fines, tickets bought again. Receipts are needed.',
    },
    'lucro-cessante': {
      name: 'Lost income (lucro cessante)',
      needs: 'What you would have earned: a contract, an order, the invoices of the months before.',
    },
    'perdita-di-chance': {
      name: 'Lost chance (perdita di chance)',
      needs:
        'A concrete and serious chance. Odds equal to those of the other candidates are not enough.',
    },
    'danno-non-patrimoniale': {
      name: 'Serious distress (danno non patrimoniale)',
      needs: 'Something serious and grave: stress alone is usually not enough.',
    },
    'rimborso-canone': {
      name: 'Refund of the fee',
      needs: 'Only for a paid plan, with the receipt.',
    },
    indennizzo: {
      name: 'Indemnity',
      needs: 'No proof of damage, but that it is due is not certain.',
    },
  },
  screening: {
    unanswered: 'Answer the two questions: what makes sense to ask depends on them.',
    'not-affected':
      "In January and June 2023 Libero's PEC mailboxes were not reported as hit. For a PEC there is nothing to ask here.",
    'indennizzo-only':
      'With no harm to show, the only realistic request is an indemnity (and the refund, if you were paying). Even the indemnity is uncertain.',
    risarcimento:
      'If the outage harmed you, you may ask damages: you will have to prove the harm and its link with the missed email.',
  },
  because: {
    'not-in-use':
      "You were not using the mailbox in those days: by a lawyer's comment of 2023, who did not use it cannot claim.",
    'no-harm': 'You answered that nothing followed from the outage.',
  },
  missing: {
    'in-use': 'Were you using this mailbox in those days?',
    harm: 'Did anything follow: a cost, a lost income or a lost chance?',
    plan: 'The kind of mailbox is still missing, free or paid: tell it in “Who you are”.',
  },
  fits: {
    first: 'To do first',
    useful: 'Fits your case',
    limited: 'Uncertain or too early',
    unsuitable: 'Not for your case',
  },
  reasons: {
    'ask-the-company-first': 'One always starts with who runs the mailbox.',
    'company-already-asked': 'You have already written to the company.',
    'demand-interrupts-limitation':
      'Only an explicit written demand, such as the formal notice, interrupts limitation.',
    'written-demand-recorded': 'You have recorded a written demand that interrupts limitation.',
    'free-form': 'In 2023 the complaint was free.',
    'business-too': 'In 2023 it addressed businesses too.',
    'free-boxes-too': 'In 2023 it addressed holders of free mailboxes too.',
    'consumers-only':
      'It is an association or an authority for consumers: you write for your business.',
    'needs-the-harm-told': 'It asks you to explain the harm.',
    'within-limit': 'The damages that you listed are within the limit of 10,000 euro.',
    'over-limit':
      'The damages that you listed exceed 10,000 euro: a lawyer should check which court is competent.',
    'needs-proof-of-harm': 'The harm must be proved, and its link with the outage too.',
    'no-harm-listed': 'You listed no harm: without harm a court awards no damages.',
    'prior-complaint-missing': 'A complaint to the company comes first, and you recorded none.',
    'webmail-open-question': 'Whether it covers a webmail is unclear.',
    'three-months-passed':
      'Your first report came more than 3 months later: this way may be closed (a lawyer should check).',
    'three-months-unknown':
      'You recorded no date of first report: after 3 months this way may be closed (a lawyer should check).',
    'negoziazione-for-professionals':
      'Who writes for a business must first try the negoziazione assistita (a lawyer should check).',
    'only-announcements': 'The sources show announcements of 2023, not an action to join today.',
    'no-individual-payment-known': 'It is not known to bring a payment to a single user.',
  },
  contacts: {
    address: 'Registered office',
    phone: 'Phone',
    'tax-code': 'Tax code and VAT number',
    pec: 'PEC',
  },
  contactStatus: (status, date) => {
    if (status === 'look-up') return 'to look up in INI-PEC or the Registro imprese';
    if (status === 'crisis-2023')
      return 'line of the 2023 crisis: we do not know whether it still answers';
    return `seen in a source of ${formatPartialDate(date ?? '', 'en')}: check it`;
  },
  letters: {
    reclamo: {
      name: 'Complaint',
      purpose:
        'Tells the facts and the harm and asks for an answer. Alone it does not interrupt limitation.',
    },
    diffida: {
      name: 'Formal notice (diffida e messa in mora)',
      purpose: 'Demands payment within a term and interrupts limitation.',
    },
    rimborso: { name: 'Request of refund', purpose: 'Asks the fee back, if you were paying.' },
    indennizzo: {
      name: 'Request of indemnity',
      purpose: 'Asks a sum for the outage itself, with no damage to prove.',
    },
    associazione: {
      name: 'Text for an association',
      purpose: 'To paste into the form, in the length that the form accepts.',
    },
    mittente: {
      name: 'Letter to a sender',
      purpose: 'Asks who wrote to you for the original message or the notice of non-delivery.',
    },
    pec: {
      name: 'Text of the PEC',
      purpose:
        "Goes with the dossier and states its hash, so that the PEC's date holds for it too (a lawyer should check).",
    },
  },
  unfit: {
    'pec-not-affected': 'PEC mailboxes were not reported as hit.',
    'free-plan': 'A refund is only for paid plans.',
    'no-sender-to-ask': 'The evidence holds no email never arrived or bounced to ask about.',
  },
  amounts: {
    proven: 'Proven',
    estimated: 'Estimated',
    withoutAmount: (n) =>
      n === 1 ? '1 damage without an amount' : `${n} damages without an amount`,
    asksMoreThanListed: 'You ask more than you listed: the letter does not explain the difference.',
    asksLessThanListed: 'You ask less than you listed.',
    ristoroValue:
      'Value of the ristoro, computed by us on the list price: it is not money received, and nothing is reduced by it.',
    listPrice: 'Yearly list price of early 2023',
    agcomUnproven:
      'It is only a computation: no decision is known that applies AGCOM 347/18/CONS to a webmail, and these indemnities cannot be asked of an ordinary court.',
    agcomDays: 'Whole days of 24 hours without service, rounded down.',
    agcomTitle: 'The day-rates of AGCOM 347/18/CONS',
    agcomInterruption: 'How the service was missing',
    agcomInterruptions: { complete: 'altogether', partial: 'in part' },
    agcomSum: ({ days, dailyCents, amount }) =>
      `${plural('en', days, { one: '1 day', other: `${formatNumber(days, 'en')} days` })} at ${formatEuro(dailyCents, 'en')} a day: ${formatEuro(amount.cents, 'en')}`,
    agcomCapped: 'Stopped at the most that the decision has for free services.',
    agcomTake: 'Ask this sum as indennizzo',
    agcomTaken: 'It is the sum that you ask as indennizzo: the letter says where it comes from.',
    agcomPlanUnknown: 'For this computation say first, in “Who you are”, which mailbox you had.',
    agcomHoursUnknown:
      'For this computation say first, in “Outage”, from when to when you had no mail: the general dates do not hold for every mailbox.',
    ristoroTitle: 'The ristoro announced for your mailbox',
    ristoroMonths: (months) => `${months} more months of subscription, worth`,
    ristoroSpace: (fromGb, toGb) =>
      `Space from ${formatNumber(fromGb, 'en')} to ${formatNumber(toGb, 'en')} GB: it has no price.`,
  },
  limitation: {
    title: 'Indicative deadlines',
    restarted: (date, recipient) =>
      `Your written demand (${day(date)}${to(recipient)}) starts the time again from that day.`,
    notRestarted: 'No written demand for payment has started it again yet.',
    act: (date, recipient) => `${day(date)}${to(recipient)}`,
    answerDue: ({ recipient, day: due }) =>
      `${recipient.trim() || 'Whoever got the complaint'}: the term that you gave to answer ends on ${day(due)}.`,
    download: 'Download the calendar (.ics)',
    route: { contract: 'Contract', tort: 'Damage outside the contract' },
    ends: ({ route, ends, passed }) => {
      const name = route === 'contract' ? 'For the contract' : 'For damage outside the contract';
      return passed
        ? `${name} the time seems to have ended on ${formatPartialDate(ends, 'en')}.`
        : `${name} there is time, indicatively, until ${formatPartialDate(ends, 'en')}.`;
    },
    note: 'Indicative dates, counted from the first day of the outage or from the last written demand: a lawyer should check.',
    uncounted: {
      'not-written': 'Not counted: a phone call or a talk does not interrupt limitation.',
      'before-outage': 'Not counted: it is of before the outage.',
      'after-end': 'Not counted: by that date the time had already ended.',
    },
  },
  calendar: {
    limitation: (route) =>
      route === 'contract'
        ? 'Libero/Virgilio: indicative limitation, contract'
        : 'Libero/Virgilio: indicative limitation, damage outside the contract',
    limitationNote:
      'Indicative date computed by PostaPersa, a lawyer should check. An explicit written demand before this day starts the time again.',
    answerDue: ({ recipient }) => `Answer due from ${recipient}`,
    answerDueNote: 'The term given in your letter, counted from the day it was sent.',
  },
  taxCode: {
    empty: '',
    'codice-fiscale': 'Tax code well written.',
    'partita-iva': 'VAT number well written.',
    malformed: 'A codice fiscale has 16 characters, a partita IVA 11 digits: check again.',
    'wrong-check': 'The last character does not match: there may be a typing error.',
  },
  leftOut: (n) =>
    n === 1
      ? 'One sentence did not fit and was left out.'
      : `${n} sentences did not fit and were left out.`,
};
