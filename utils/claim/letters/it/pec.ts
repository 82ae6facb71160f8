import type { LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { ITALIAONLINE, placeAndDate } from '@/utils/claim/letters/it/addresses';
import { NO_ANNEXES } from '@/utils/claim/letters/it/annexes';
import { NOTICE } from '@/utils/claim/letters/it/words';
import { blank, filled, paragraph, write } from '@/utils/claim/letters/line';

/** Text of a PEC that carries the dossier's hash, so that its date also dates the dossier. */
export function pec(input: LetterInput): LetterDocument {
  const { dossier } = input;
  const { claimant, mailbox } = input.case;
  const box = filled(mailbox, 'indirizzo della casella');
  const file = filled(dossier?.fileName ?? null, 'file del dossier');
  const letter = blank('file della lettera che invii, se ne invii una');
  return {
    id: 'pec',
    fileName: 'pec',
    language: 'it',
    notice: NOTICE,
    sender: [],
    recipient: ITALIAONLINE.slice(0, 1),
    delivery: write`PEC: ${blank('indirizzo PEC di Italiaonline, dal registro pubblico')}`,
    placeAndDate: placeAndDate(input),
    subject: write`Oggetto: disservizio della casella ${box}, invio del dossier e della sua impronta`,
    body: [
      paragraph(
        2,
        write`Trasmetto in allegato il dossier sul disservizio della casella ${box}: ${file}.`,
      ),
      paragraph(
        1,
        write`Impronta SHA-256 del file: ${filled(dossier?.sha256 ?? null, 'impronta')}`,
      ),
      paragraph(
        2,
        write`La riporto nel testo perché chiunque possa ricalcolarla sul file ricevuto: se il valore è lo stesso, il file non è cambiato da quando l'ho inviato.`,
      ),
    ],
    annexes: { ...NO_ANNEXES, files: [[file], [letter]] },
    signature: [write`${filled(claimant.name, 'nome e cognome')}`],
  };
}
