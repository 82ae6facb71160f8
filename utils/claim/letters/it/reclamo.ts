import { cite } from '@/utils/claim/law';
import type { Block, LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { annexes } from '@/utils/claim/letters/it/annexes';
import { damageFacts, listedDamages } from '@/utils/claim/letters/it/damages';
import {
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
import { filled, heading, item, paragraph, write } from '@/utils/claim/letters/line';

/** Formal complaint: tells the harm and asks for answers. It does not interrupt limitation (R47). */
export function reclamo(input: LetterInput): LetterDocument {
  const box = filled(input.case.mailbox, 'indirizzo della casella');
  return toItaliaonline('reclamo', input, {
    subject: write`Oggetto: reclamo per il disservizio della casella ${box}`,
    body: [
      heading('Che cosa è successo'),
      holder(input),
      ...publicFacts(input),
      livedFacts(input),
      ...evidenceFacts(input),
      ...damageFacts(input),
      ...duty(input),
      ...ristoroFacts(input),
      ...earlierComplaints(input),
      heading('Che cosa chiedo'),
      ...questions,
      ...money(input),
      paragraph(1, write`Vi chiedo di rispondermi per iscritto ${term(input)}.`),
    ],
    annexes: annexes(input),
  });
}

function duty(input: LetterInput): Block[] {
  if (listedDamages(input).length === 0) return [];
  return [
    paragraph(
      3,
      write`Chi non esegue esattamente la prestazione dovuta deve risarcire il danno che ne è conseguenza immediata e diretta (${cite('cc-1218', 'reclamo')} e ${cite('cc-1223', 'reclamo')}).`,
    ),
  ];
}

const questions: Block[] = [
  paragraph(1, write`Per i giorni del disservizio Vi chiedo di:`),
  item(
    1,
    write`dirmi che cosa è stato dei messaggi indirizzati alla mia casella: quali avete consegnato in ritardo e quali avete respinto;`,
  ),
  item(1, write`consegnarmi i messaggi che fossero ancora recuperabili.`),
];

function money(input: LetterInput): Block[] {
  if (askedKinds(input).length === 0) return [];
  return [
    paragraph(1, write`Vi chiedo inoltre di riconoscermi:`),
    ...demandItems(input),
    ...howComputed(input, ...askedKinds(input)),
    paragraph(2, payment(input)),
  ];
}
