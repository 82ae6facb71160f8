import type { Complaint, Money } from '@/utils/claim/schema';
import type { Block, Fact } from '@/utils/pdf/block';
import type { Context } from '../context';

/** What is asked, then what the company gave of itself and what was already written to it. */
export function request(context: Context): Block[] {
  const { dossier, words } = context;
  return [
    { kind: 'heading', level: 1, text: words.request.title },
    { kind: 'facts', summary: words.request.facts, rows: requestFacts(context) },
    { kind: 'heading', level: 2, text: words.request.ristoro },
    { kind: 'facts', summary: words.request.ristoroFacts, rows: ristoroFacts(context) },
    { kind: 'paragraph', text: words.request.ristoroMeaning, look: 'note' },
    { kind: 'heading', level: 2, text: words.request.complaints },
    dossier.complaints.length === 0
      ? { kind: 'paragraph', text: words.request.noComplaints }
      : complaints(context),
  ];
}

/** The three requests that are never mixed, and their terms. */
export function requestFacts({ dossier, words, print, given }: Context): Fact[] {
  const asked = (money: Money | null) => (money === null ? words.notGiven : print.euro(money));
  const { indennizzo, rimborso, risarcimento, termDays, alternative, payment } = dossier.request;
  return [
    [words.request.indennizzo, asked(indennizzo)],
    [words.request.rimborso, asked(rimborso)],
    [words.request.risarcimento, asked(risarcimento)],
    [
      words.request.termDays,
      termDays === null ? words.notGiven : words.request.days(termDays, print.count(termDays)),
    ],
    [words.request.alternative, given(alternative)],
    [words.request.payment, given(payment)],
  ];
}

function ristoroFacts({ dossier, words, print, given }: Context): Fact[] {
  const { received, description, date, redeemed } = dossier.ristoro;
  const told = (answer: boolean | null) => {
    if (answer === null) return words.notGiven;
    return answer ? words.yes : words.no;
  };
  return [
    [words.request.ristoroReceived, told(received)],
    [words.request.ristoroWhat, given(description)],
    [words.request.ristoroDate, date === null ? words.notGiven : print.day(date)],
    [words.request.ristoroRedeemed, told(redeemed)],
  ];
}

function complaints(context: Context): Block {
  const { words, dossier, print, given } = context;
  return {
    kind: 'table',
    summary: words.request.complaints,
    columns: [
      { header: words.request.complaintDate, width: 1.1 },
      { header: words.request.complaintTo, width: 1.6 },
      { header: words.request.complaintText, width: 3 },
      { header: words.request.complaintAnswer, width: 2 },
    ],
    rows: dossier.complaints.map((complaint) => [
      print.day(complaint.date),
      [
        { text: given(complaint.recipient), look: 'cell' },
        { text: words.request.channels[complaint.channel], look: 'cellQuiet' },
      ],
      complaintText(context, complaint),
      [
        { text: given(complaint.answer), look: 'cell' },
        ...(complaint.answerDate === null
          ? []
          : [{ text: print.day(complaint.answerDate), look: 'cellQuiet' } as const]),
      ],
    ]),
  };
}

function complaintText({ words, given, documentName }: Context, complaint: Complaint) {
  const { text, reference, interruptsLimitation, documents } = complaint;
  return [
    { text: given(text), look: 'cell' },
    ...(reference === '' ? [] : [{ text: reference, look: 'cellQuiet' } as const]),
    ...(interruptsLimitation
      ? [{ text: words.request.interrupts, look: 'cellQuiet' } as const]
      : []),
    ...documents.map((sha256) => ({ text: documentName(sha256), look: 'cellQuiet' }) as const),
  ] as const;
}
