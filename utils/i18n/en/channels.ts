import type { ChannelTexts } from '@/utils/i18n/it/channels';

const UNKNOWN_COST = 'The sources do not tell the cost.';
const FORM_TEXT = 'The text ready to paste, and the dossier if they ask for it.';
const ASKS_UNKNOWN = 'The sources do not say what it asked of users.';

export const channels: ChannelTexts = {
  italiaonline: {
    name: 'Italiaonline (Libero and Virgilio)',
    what: 'The company that runs your mailbox: it is the one to ask.',
    asks: 'A letter by registered post or PEC that says what happened, what harm you had and how much you ask. A phone call is not enough.',
    cost: 'The price of the registered letter, or a PEC of your own.',
    gives:
      'The drafts of complaint, formal notice, refund and indemnity, and the dossier to attach.',
    uncertain:
      'Its PEC is not in our sources: look it up in INI-PEC or the Registro imprese (a lawyer should check). 800 591 829 was the toll-free line of the 2023 crisis: we do not know whether it still answers.',
  },
  altroconsumo: {
    name: 'Altroconsumo',
    what: "Consumers' association. In January 2023 it sent Italiaonline a formal notice, with a copy to AGCOM; later it asked at least 30 euro, besides damages.",
    asks: 'An account on “Reclama Facile” and a text that explains the harm.',
    cost: 'The complaint was free.',
    gives: FORM_TEXT,
    uncertain: 'This is of January and February 2023: check that the service is still there.',
  },
  codacons: {
    name: 'Codacons',
    what: "Consumers' association. On 24 January 2023 it sent a formal notice and threatened a class action.",
    asks: 'In January 2023 it did not yet say how to join.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'We found no sign that the class action was ever filed.',
  },
  aeci: {
    name: 'AECI (Euroconsumatori)',
    what: "Consumers' association. In 2023 it collected claims of businesses and of holders of free mailboxes.",
    asks: 'A form; the sources do not tell its fields.',
    cost: 'In January 2023 the form cost 2 euro.',
    gives: FORM_TEXT,
    uncertain:
      'The sources use two names, AECI and Euroconsumatori. Before you pay, check that the form is still valid.',
  },
  assoutenti: {
    name: 'Assoutenti',
    what: "Consumers' association. In January 2023 it asked AGCOM for an inquiry and set up the committee “Utenti Vittime Libero-Libero Plus-Virgilio”.",
    asks: 'To join the committee, with a form.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'We do not know whether the committee still works, nor what it obtained.',
  },
  confconsumatori: {
    name: 'Confconsumatori',
    what: "Consumers' association. In January 2023 it sent a formal notice and asked for the messages, an indemnity, damages and a conciliation table.",
    asks: 'A formal complaint to the company, sent soon, that states the harm.',
    cost: UNKNOWN_COST,
    gives: 'The complaint, written, and the dossier.',
    uncertain: 'We found no sign that the conciliation table was opened.',
  },
  'movimento-consumatori': {
    name: 'Movimento Consumatori',
    what: "Consumers' association. In June 2023 it proposed the indemnity of AGCOM 347/18/CONS: 6 euro a day, 1 euro a day for free mailboxes, for each mailbox; and damages, for example for a missed competition or interview.",
    asks: 'An online form, if you had not already asked for January.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain:
      'This is of June 2023. No decision is known that applies that rule to Libero or Virgilio.',
  },
  mdc: {
    name: 'MDC (Movimento Difesa del Cittadino)',
    what: "Consumers' association. In January 2023 it called on the privacy authority and AGCOM, and announced a class action.",
    asks: ASKS_UNKNOWN,
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'We found no sign that the class action was filed.',
  },
  udicon: {
    name: 'Udicon',
    what: "Consumers' association. In February 2023 it asked for public, transparent criteria for the ristori.",
    asks: ASKS_UNKNOWN,
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'We found no individual action to join.',
  },
  conciliaweb: {
    name: 'AGCOM and Corecom (ConciliaWeb)',
    what: 'Online conciliation between users and telecom operators, mandatory before court for those disputes.',
    asks: 'A complaint already sent to the operator; then access with SPID or CIE (a lawyer should check).',
    cost: 'Free.',
    gives: 'The complaint, the dossier and the computation of the daily indemnities.',
    uncertain:
      'Whether it covers a webmail is an open question: no decision against Italiaonline is known. The indemnity may be excluded if the fault was not reported within 3 months (a lawyer should check).',
  },
  agcm: {
    name: 'AGCM (Antitrust)',
    what: 'Competition authority. In 2023 associations announced reports to it.',
    asks: 'The sources do not say.',
    cost: UNKNOWN_COST,
    gives: 'The dossier, as a record of the facts.',
    uncertain: 'No decision on this outage is known.',
  },
  garante: {
    name: 'Garante (data protection authority)',
    what: "In 2023 MDC called on it. One comment holds that being cut off from one's own data is a personal data breach.",
    asks: 'A complaint (art. 77 GDPR, a lawyer should check).',
    cost: UNKNOWN_COST,
    gives: 'The dossier, as a record of the facts.',
    uncertain:
      'No inquiry or decision is known; whether a temporary loss of availability is a breach is debated.',
  },
  'giudice-di-pace': {
    name: 'Giudice di Pace (justice of the peace)',
    what: 'The court for claims up to 10,000 euro in any case; from 31 October 2026 the limit is 30,000 euro, unless deferred (a lawyer should check).',
    asks: 'A claim with proof of the harm and of its link with the outage.',
    cost: UNKNOWN_COST,
    gives:
      'The dossier with the original messages, and the formal notice with proof of its sending.',
    uncertain:
      'Without proof of harm the claim fails. The press reports one favourable ruling, from a weak source, with no amount and no number: do not count on it. A professional must usually first try the negoziazione assistita (a lawyer should check).',
  },
};
