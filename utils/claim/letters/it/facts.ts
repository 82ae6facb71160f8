import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import {
  betweenDays,
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

/**
 * What the company and the press of the time told of each outage: S001, S002, S003, R02, R04, R07,
 * R08, R11, R21 for January; R10, R28, R34, R35 for June.
 */
const PUBLIC_FACTS: Record<string, Line> = {
  jan2023: write`Nella notte tra il 22 e il 23 gennaio 2023 il Vostro servizio di posta Libero e Virgilio si è interrotto. Durante l’interruzione avete escluso perdite per gli account; in seguito avete comunicato che dalle ore 16 circa del 23 gennaio i server non accettavano più i messaggi in arrivo e che ai mittenti giungeva un avviso di mancato recapito. Avete poi comunicato che il 28 gennaio tutte le caselle erano di nuovo raggiungibili via webmail, e avete attribuito l’interruzione a un difetto del sistema operativo di una nuova tecnologia di archiviazione, fornita da terzi, escludendo un attacco informatico.`,
  jun2023: write`Dalle ore 23 circa del 13 giugno 2023 al 19 giugno 2023 il Vostro servizio di posta Libero e Virgilio si è interrotto, in occasione di una manutenzione dei sistemi. Secondo le informazioni pubblicate allora, dalle ore 15 circa del 16 giugno e fino al ripristino i mittenti ricevevano un avviso di mancato recapito.`,
};

export function publicFacts({ outage }: LetterInput): Block {
  const told = PUBLIC_FACTS[outage.id];
  return paragraph(
    2,
    told ??
      write`Il Vostro servizio di posta Libero e Virgilio non ha funzionato regolarmente ${value(betweenDays(outage))}.`,
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
  const redeemed = { true: ', e l’ho attivato', false: ', che non ho attivato', null: '' };
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
