import type { LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { dossierLine, NO_ANNEXES } from '@/utils/claim/letters/it/annexes';
import { howComputed, moneyAsked, payment, term } from '@/utils/claim/letters/it/demands';
import {
  earlierComplaints,
  holder,
  livedFacts,
  ristoroFacts,
} from '@/utils/claim/letters/it/facts';
import { publicFacts } from '@/utils/claim/letters/it/public-facts';
import { toItaliaonline } from '@/utils/claim/letters/it/to-italiaonline';
import { filled, paragraph, write } from '@/utils/claim/letters/line';

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
      ...howComputed(input, 'indennizzo'),
      paragraph(2, payment(input)),
      paragraph(
        3,
        write`La richiesta riguarda il disservizio in sé ed è distinta da ogni richiesta di rimborso del canone o di risarcimento del danno.`,
      ),
    ],
    annexes: { ...NO_ANNEXES, files: [dossierLine(input)] },
  });
}
