import { cite } from '@/utils/claim/law';
import type { LetterDocument, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { NO_ANNEXES } from '@/utils/claim/letters/it/annexes';
import { howComputed, moneyAsked, payment, term } from '@/utils/claim/letters/it/demands';
import { baseName } from '@/utils/claim/letters/it/evidence';
import {
  earlierComplaints,
  holder,
  livedFacts,
  ristoroFacts,
} from '@/utils/claim/letters/it/facts';
import { publicFacts } from '@/utils/claim/letters/it/public-facts';
import { toItaliaonline } from '@/utils/claim/letters/it/to-italiaonline';
import { blank, filled, paragraph, value, write } from '@/utils/claim/letters/line';

/** Money back for a paid plan. No source gives a way to compute it: the sum is the user's own. */
export function rimborso(input: LetterInput): LetterDocument {
  const box = filled(input.case.mailbox, 'indirizzo della casella');
  return toItaliaonline('rimborso', input, {
    subject: write`Oggetto: richiesta di rimborso del canone della casella ${box}`,
    body: [
      holder(input),
      ...publicFacts(input),
      livedFacts(input),
      paragraph(
        2,
        write`In quei giorni il servizio per cui pagavo non è stato reso esattamente (${cite('cc-1218', 'rimborso')}).`,
      ),
      ...ristoroFacts(input),
      ...earlierComplaints(input),
      paragraph(
        1,
        write`Vi chiedo quindi di rimborsarmi, ${term(input)}, ${filled(moneyAsked(input, 'rimborso'), 'importo')}.`,
      ),
      ...howComputed(input, 'rimborso'),
      paragraph(2, payment(input)),
      paragraph(
        3,
        write`Questa richiesta riguarda il solo canone ed è distinta da ogni richiesta di indennizzo o di risarcimento.`,
      ),
    ],
    annexes: { ...NO_ANNEXES, files: receipts(input) },
  });
}

/** The papers of the fee, or the blank that asks for one. */
function receipts({ case: { damages }, documents }: LetterInput): Line[] {
  const cited = damages.flatMap((damage) =>
    damage.head === 'rimborso-canone' ? damage.receipts : [],
  );
  const names = documents.filter(({ sha256 }) => cited.includes(sha256));
  if (names.length === 0) return [write`${blank('file della ricevuta del canone')}`];
  return names.map(({ fileName }) => write`${value(baseName(fileName))}`);
}
