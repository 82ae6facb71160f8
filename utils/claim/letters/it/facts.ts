import { isWritten } from '@/utils/claim/deadlines';
import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import {
  CHANNEL_WORDS,
  closed,
  euros,
  longDay,
  longTime,
  onDay,
  PLAN_NAMES,
  SENT_BY,
} from '@/utils/claim/letters/it/words';
import { blank, filled, item, paragraph, value, write } from '@/utils/claim/letters/line';
import { isPaying } from '@/utils/claim/plan';
import { wentToTheCompany } from '@/utils/claim/recipient';
import type { Complaint } from '@/utils/claim/schema';
import { withArticle } from '@/utils/i18n/date-article';
import { isOwnOutage } from '@/utils/outages/own';

/** Who holds the box, on which plan, and what for. */
export function holder({ case: { mailbox, plan, planPrice, uses, claimant } }: LetterInput): Block {
  const planName = filled(plan && PLAN_NAMES[plan], 'piano della casella');
  const price = filled(planPrice && euros(planPrice), 'canone pagato');
  const paying = isPaying({ plan, planPrice }) ? write`, al canone annuo di ${price}` : '';
  const business = claimant.role === 'professional' ? ', che usavo per la mia attività' : '';
  const usedFor =
    uses.trim() === '' ? '' : write` La casella mi serviva per: ${value(closed(uses))}`;
  return paragraph(
    2,
    write`Sono titolare della casella di posta elettronica ${filled(mailbox, 'indirizzo della casella')}${business}. Al tempo dei fatti il piano era ${planName}${paying}.${usedFor}`,
  );
}

/** The user's own hours without mail; those of an outage that he added himself are his own too. */
export function livedFacts({ case: { lived }, outage }: LetterInput): Block {
  const isOwn = isOwnOutage(outage.id);
  const opening = isOwn ? 'La casella' : 'Nel mio caso la casella';
  const unspecified = isOwn ? span(outage) : [blank('da che giorno e ora a che giorno e ora')];
  const spans = lived.map((told) => write`${CHANNEL_WORDS[told.channel]} ${span(told)}`);
  return paragraph(
    2,
    write`${opening} non ha funzionato ${spans.length === 0 ? unspecified : joined(spans)}.`,
  );
}

function span({ from, to }: { from: string; to: string }): Line {
  return [value(`${withArticle('dal', longTime(from))} ${withArticle('al', longTime(to))}`)];
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
  const when = ristoro.date === null ? '' : write`, ${value(onDay(ristoro.date))}`;
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

function complaintLine(complaint: Complaint): Line {
  const { date, channel, reference } = complaint;
  const number = reference.trim() === '' ? '' : write` (riferimento ${value(reference.trim())})`;
  return write`${value(longDay(date))}, ${SENT_BY[channel]}${number}${answerTo(complaint)}.`;
}

/** A talk expects no answer afterwards, so that its absence says nothing. */
function answerTo(complaint: Complaint): Line {
  const { answer, answerDate } = complaint;
  if (answerDate !== null) return write`: la risposta è arrivata ${value(onDay(answerDate))}`;
  if (answer.trim() !== '') return write`: la risposta è arrivata`;
  return isWritten(complaint) ? write`: non ho ricevuto risposta` : [];
}
