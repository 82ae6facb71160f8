import { agcomIndemnity } from '@/utils/claim/agcom-indemnity';
import type { RequestKind } from '@/utils/claim/amounts';
import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { euros, sentence } from '@/utils/claim/letters/it/words';
import { blank, filled, item, paragraph, value, write } from '@/utils/claim/letters/line';
import { isPaying } from '@/utils/claim/plan';

const TITLES: Record<RequestKind, string> = {
  risarcimento: 'a titolo di risarcimento del danno',
  rimborso: 'a titolo di rimborso del canone',
  indennizzo: 'a titolo di indennizzo per il disservizio',
};

/** What the user chose to ask, in the order of the letter. A free box has nothing to refund. */
export function askedKinds({ case: facts }: LetterInput): RequestKind[] {
  const kinds: RequestKind[] = ['risarcimento', 'rimborso', 'indennizzo'];
  return kinds.filter(
    (kind) => facts.request[kind] !== null && (kind !== 'rimborso' || isPaying(facts) !== false),
  );
}

/** One line per thing asked, never mixed; a blank where the user has chosen none. */
export function demandItems(input: LetterInput): Block[] {
  const kinds = askedKinds(input);
  if (kinds.length === 0) return [item(1, write`${blank('che cosa chiedi e quanto')}.`)];
  return kinds.map((kind, index) => {
    const amount = filled(moneyAsked(input, kind), 'importo');
    return item(1, write`${amount} ${TITLES[kind]}${index === kinds.length - 1 ? '.' : ';'}`);
  });
}

export function moneyAsked({ case: { request } }: LetterInput, kind: RequestKind): string | null {
  const money = request[kind];
  return money && euros(money);
}

/** How the sums asked came about, where the case holds it; damages are computed one by one. */
export function howComputed(input: LetterInput, ...kinds: RequestKind[]): Block[] {
  return kinds.flatMap((kind) => {
    if (kind === 'rimborso') return feeComputation(input);
    return kind === 'indennizzo' ? agcomRates(input) : [];
  });
}

function feeComputation({ case: { damages } }: LetterInput): Block[] {
  return damages
    .filter(({ head, computation }) => head === 'rimborso-canone' && computation.trim() !== '')
    .map(({ computation }) =>
      paragraph(3, write`Calcolo del rimborso: ${value(sentence(computation))}`),
    );
}

/** AGCOM's day-rates as a measure, said only when the user chose it; not that they apply (R30, R36, R65). */
function agcomRates(input: LetterInput): Block[] {
  const { case: facts, agcomMeasure } = input;
  const computed = agcomMeasure && agcomIndemnity(facts, agcomMeasure);
  if (!computed) return [];
  const { dailyCents, days, amount, capped } = computed;
  const daily = euros({ cents: dailyCents, currency: 'EUR' });
  const limit = capped ? ', nel limite massimo previsto' : '';
  return [
    paragraph(
      3,
      write`Come misura dell'indennizzo indico gli importi giornalieri dell'allegato A alla delibera AGCOM n. 347/18/CONS: ${value(daily)} al giorno per ${value(String(days))} ${days === 1 ? 'giorno intero' : 'giorni interi'} di interruzione, pari a ${value(euros(amount))}${limit}.`,
    ),
  ];
}

/** "entro 15 giorni dal ricevimento della presente". */
export function term({ case: { request } }: LetterInput): Line {
  const { termDays } = request;
  const days = termDays === null ? null : String(termDays);
  return write`entro ${filled(days, 'numero')} ${termDays === 1 ? 'giorno' : 'giorni'} dal ricevimento della presente`;
}

/** The user's own words on what he would accept instead; nothing where he wrote none. */
export function alternative({ case: { request } }: LetterInput): Line {
  const text = request.alternative.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return text === '' ? [] : write` In alternativa sono disponibile ad accettare: ${value(text)}.`;
}

export function payment({ case: { request } }: LetterInput): Line {
  const details = request.payment.trim().replace(/\.$/, '');
  return write`Il pagamento può essere fatto così: ${filled(details, 'IBAN e intestatario')}.`;
}
