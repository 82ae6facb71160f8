import { cite } from '@/utils/claim/law';
import type { Block, LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { annexes } from '@/utils/claim/letters/it/annexes';
import { damageFacts, listedDamages } from '@/utils/claim/letters/it/damages';
import {
  alternative,
  askedKinds,
  demandItems,
  howComputed,
  payment,
  term,
} from '@/utils/claim/letters/it/demands';
import { evidenceFacts } from '@/utils/claim/letters/it/evidence';
import {
  earlierComplaints,
  holder,
  livedFacts,
  ristoroFacts,
} from '@/utils/claim/letters/it/facts';
import { publicFacts } from '@/utils/claim/letters/it/public-facts';
import { toItaliaonline } from '@/utils/claim/letters/it/to-italiaonline';
import { filled, heading, paragraph, write } from '@/utils/claim/letters/line';

/** Formal demand that puts the company in default and interrupts limitation. */
export function diffida(input: LetterInput): LetterDocument {
  const box = filled(input.case.mailbox, 'indirizzo della casella');
  return toItaliaonline('diffida', input, {
    subject: write`Oggetto: diffida ad adempiere e costituzione in mora per il disservizio della casella ${box}`,
    body: [
      heading('I fatti'),
      holder(input),
      ...publicFacts(input),
      livedFacts(input),
      ...evidenceFacts(input),
      ...damageFacts(input),
      ...ristoroFacts(input),
      ...earlierComplaints(input),
      heading('Le ragioni'),
      ...grounds(input),
      heading('Che cosa chiedo'),
      ...demand(input),
    ],
    annexes: annexes(input),
  });
}

function grounds(input: LetterInput): Block[] {
  const damages = listedDamages(input);
  const breach = paragraph(
    2,
    write`Chi non esegue esattamente la prestazione dovuta deve risarcire il danno, se non prova che l'inadempimento è dipeso da una causa a lui non imputabile (${cite('cc-1218', 'diffida')}).`,
  );
  const extent = paragraph(
    3,
    write`Il risarcimento comprende la perdita subita e il mancato guadagno che sono conseguenza immediata e diretta dell'inadempimento (${cite('cc-1223', 'diffida')}).`,
  );
  const equity = paragraph(
    3,
    write`Dove indico un importo stimato, il danno esiste ma non può essere provato nel suo preciso ammontare, e va valutato in via equitativa (${cite('cc-1226', 'diffida')}).`,
  );
  const asksForBreach =
    damages.length > 0 || askedKinds(input).some((kind) => kind !== 'indennizzo');
  const estimated = damages.some(({ status }) => status === 'estimated');
  return [
    ...(asksForBreach ? [breach] : []),
    ...(damages.length > 0 ? [extent] : []),
    ...(estimated ? [equity] : []),
    exclusionClauses(input),
  ];
}

/** Meets clause 6.1 of the terms before it is raised; the consumer code only for a consumer. */
function exclusionClauses({ case: { claimant } }: LetterInput): Block {
  const unfair =
    claimant.role === 'consumer'
      ? write` e che, nei confronti di un consumatore quale io sono, si presume vessatoria la clausola che ne esclude o limita i diritti in caso di inadempimento totale o parziale (${cite('consumo-33', 'diffida')})`
      : '';
  return paragraph(
    3,
    write`Se le Vostre condizioni generali escludono ogni rimborso, indennizzo o risarcimento per l'interruzione del servizio, ricordo che è nulla la clausola che esclude la responsabilità per dolo o colpa grave (${cite('cc-1229', 'diffida')})${unfair}.`,
  );
}

function demand(input: LetterInput): Block[] {
  const single = askedKinds(input).length <= 1;
  return [
    paragraph(
      1,
      write`Vi invito e diffido formalmente a pagarmi, ${term(input)}, ${single ? 'la somma seguente' : 'le somme seguenti, distinte tra loro'}:`,
    ),
    ...demandItems(input),
    ...howComputed(input, ...askedKinds(input)),
    paragraph(2, write`${payment(input)}${alternative(input)}`),
    paragraph(
      1,
      write`La presente vale come formale costituzione in mora, ${cite('cc-1219-2943', 'diffida')}, e interrompe la prescrizione.`,
    ),
    paragraph(
      3,
      write`Trascorso il termine senza il pagamento, mi riservo di far valere i miei diritti nelle sedi competenti.`,
    ),
  ];
}
