import type { Block, LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { NO_ANNEXES } from '@/utils/claim/letters/it/annexes';
import { damageFacts } from '@/utils/claim/letters/it/damages';
import { demandItems } from '@/utils/claim/letters/it/demands';
import { evidenceFacts } from '@/utils/claim/letters/it/evidence';
import { holder, livedFacts, ristoroFacts } from '@/utils/claim/letters/it/facts';
import { betweenDays, NOTICE } from '@/utils/claim/letters/it/words';
import { paragraph, value, write } from '@/utils/claim/letters/line';
import { isOwnOutage } from '@/utils/outages/own';

/** Text to paste into an association's form: the form itself asks for name and addresses. */
export function associazione(input: LetterInput): LetterDocument {
  const isOwn = isOwnOutage(input.outage.id);
  return {
    id: 'associazione',
    fileName: 'associazione',
    language: 'it',
    notice: NOTICE,
    sender: [],
    recipient: [],
    delivery: [],
    placeAndDate: [],
    subject: isOwn
      ? write`Segnalazione di un disservizio della mia casella di posta`
      : write`Segnalazione del disservizio di Libero e Virgilio Mail`,
    body: [
      holder(input),
      ...(isOwn ? [] : [outageReport(input)]),
      livedFacts(input),
      ...evidenceFacts(input),
      ...damageFacts(input),
      ...ristoroFacts(input),
      paragraph(1, write`Chiedo a Italiaonline:`),
      ...demandItems(input),
      ...dossierOffer(input),
    ],
    annexes: NO_ANNEXES,
    signature: [],
  };
}

function outageReport({ outage }: LetterInput): Block {
  return paragraph(
    2,
    write`Segnalo il disservizio della posta di Italiaonline (Libero e Virgilio) ${value(betweenDays(outage))}.`,
  );
}

function dossierOffer({ dossier }: LetterInput): Block[] {
  if (dossier === null) return [];
  return [
    paragraph(
      3,
      write`Posso fornire il dossier con i messaggi originali e le loro impronte SHA-256.`,
    ),
  ];
}
