import { agcomIndemnity } from '@/utils/claim/agcom-indemnity';
import type { Block, LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { dossierLine, NO_ANNEXES } from '@/utils/claim/letters/it/annexes';
import { moneyAsked, payment, term } from '@/utils/claim/letters/it/demands';
import {
  earlierComplaints,
  holder,
  livedFacts,
  ristoroFacts,
} from '@/utils/claim/letters/it/facts';
import { publicFacts } from '@/utils/claim/letters/it/public-facts';
import { toItaliaonline } from '@/utils/claim/letters/it/to-italiaonline';
import { euros } from '@/utils/claim/letters/it/words';
import { filled, paragraph, value, write } from '@/utils/claim/letters/line';

/** A payment for the outage itself, where no harm has to be shown. */
export function indennizzo(input: LetterInput): LetterDocument {
  const box = filled(input.case.mailbox, 'indirizzo della casella');
  return toItaliaonline('indennizzo', input, {
    subject: write`Oggetto: richiesta di indennizzo per il disservizio della casella ${box}`,
    body: [
      holder(input),
      ...publicFacts(input),
      livedFacts(input),
      ...ristoroFacts(input),
      ...earlierComplaints(input),
      paragraph(
        1,
        write`Per questa interruzione Vi chiedo di riconoscermi, ${term(input)}, un indennizzo di ${filled(moneyAsked(input, 'indennizzo'), 'importo')}.`,
      ),
      ...measure(input),
      paragraph(2, payment(input)),
      paragraph(
        3,
        write`La richiesta riguarda il disservizio in sé ed è distinta da ogni richiesta di rimborso del canone o di risarcimento del danno.`,
      ),
    ],
    annexes: { ...NO_ANNEXES, files: [dossierLine(input)] },
  });
}

/** AGCOM's day-rates as a measure, said only when the user chose it; not that they apply (R30, R36, R65). */
function measure(input: LetterInput): Block[] {
  const { case: facts, agcomMeasure } = input;
  const computed = agcomMeasure && agcomIndemnity(facts, agcomMeasure);
  if (!computed) return [];
  const { dailyCents, days, amount, capped } = computed;
  const daily = euros({ cents: dailyCents, currency: 'EUR' });
  const limit = capped ? ', nel limite massimo previsto' : '';
  return [
    paragraph(
      3,
      write`Come misura indico gli importi giornalieri dell'allegato A alla delibera AGCOM n. 347/18/CONS: ${value(daily)} al giorno per ${value(String(days))} ${days === 1 ? 'giorno intero' : 'giorni interi'} di interruzione, pari a ${value(euros(amount))}${limit}.`,
    ),
  ];
}
