import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import {
  CHANNEL_WORDS,
  closed,
  euros,
  longDay,
  longTime,
  PLAN_NAMES,
  SENT_BY,
} from '@/utils/claim/letters/it/words';
import { blank, filled, item, paragraph, value, write } from '@/utils/claim/letters/line';
import { isPaying } from '@/utils/claim/plan';
import { wentToTheCompany } from '@/utils/claim/recipient';
import type { Case } from '@/utils/claim/schema';

/** Who holds the box, on which plan, and what for. */
export function holder({ case: { mailbox, plan, planPrice, uses, claimant } }: LetterInput): Block {
  const planName = filled(plan && PLAN_NAMES[plan], 'piano della casella');
  const price = filled(planPrice && euros(planPrice), 'canone pagato');
  const paying = isPaying({ plan, planPrice }) ? write`, con un canone di ${price}` : '';
  const business = claimant.role === 'professional' ? ', che uso per la mia attività' : '';
  const usedFor = uses.trim() === '' ? '' : write` La casella mi serve per: ${value(closed(uses))}`;
  return paragraph(
    2,
    write`Sono titolare della casella di posta elettronica ${filled(mailbox, 'indirizzo della casella')}, piano ${planName}${paying}${business}.${usedFor}`,
  );
}

/** The user's own hours without mail. */
export function livedFacts({ case: { lived } }: LetterInput): Block {
  if (lived.length === 0) {
    return paragraph(
      2,
      write`Nel mio caso la casella non ha funzionato ${blank('da che giorno e ora a che giorno e ora')}.`,
    );
  }
  const spans = lived.map(
    ({ channel, from, to }) =>
      write`${CHANNEL_WORDS[channel]} dal ${value(longTime(from))} al ${value(longTime(to))}`,
  );
  return paragraph(2, write`Nel mio caso la casella non ha funzionato ${joined(spans)}.`);
}

function joined(lines: Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : write`; ${line}`));
}

/** The voluntary gesture, so that nobody takes it for a settlement. Nothing while it is not told. */
export function ristoroFacts({ case: { ristoro } }: LetterInput): Block[] {
  if (ristoro.received === null) return [];
  if (!ristoro.received) {
    return [paragraph(3, write`Per questo disservizio non ho ricevuto alcun ristoro.`)];
  }
  const when = ristoro.date === null ? '' : write`, il ${value(longDay(ristoro.date))}`;
  const redeemed = { true: ", e l'ho attivato", false: ', che non ho attivato', null: '' };
  return [
    paragraph(
      3,
      write`Come ristoro ho ricevuto ${filled(ristoro.description, 'che cosa hai ricevuto')}${when}${redeemed[`${ristoro.redeemed}`]}. Non lo considero un risarcimento e non rinuncio a quanto chiedo.`,
    ),
  ];
}

/** What was already written to the company. */
export function earlierComplaints({ case: { complaints } }: LetterInput): Block[] {
  const told = complaints.filter(wentToTheCompany);
  if (told.length === 0) return [];
  return [
    paragraph(3, write`Vi ho già segnalato il disservizio:`),
    ...told.map((complaint) => item(3, complaintLine(complaint))),
  ];
}

function complaintLine(complaint: Case['complaints'][number]): Line {
  const { date, channel, reference, answer, answerDate } = complaint;
  const number = reference.trim() === '' ? '' : write` (riferimento ${value(reference.trim())})`;
  const answered = answerDate !== null || answer.trim() !== '';
  const when = answerDate === null ? '' : write` il ${value(longDay(answerDate))}`;
  const outcome = answered ? write`la risposta è arrivata${when}` : 'non ho ricevuto risposta';
  return write`${value(longDay(date))}, ${SENT_BY[channel]}${number}: ${outcome}.`;
}
