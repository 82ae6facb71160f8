import type { Block, LetterDocument, Line } from '@/utils/claim/letters/document';
import type { LetterEvidence, LetterInput } from '@/utils/claim/letters/input';
import { placeAndDate, signatureLines } from '@/utils/claim/letters/it/addresses';
import { NO_ANNEXES } from '@/utils/claim/letters/it/annexes';
import { senderName, sentWords, topicWord } from '@/utils/claim/letters/it/evidence';
import { betweenDays, capitalised, NOTICE } from '@/utils/claim/letters/it/words';
import { filled, item, paragraph, value, write } from '@/utils/claim/letters/line';
import { isOwnOutage } from '@/utils/outages/own';

/** Asks a sender for the proof that only he holds: the original, or the notice of non-delivery. */
export function mittente(input: LetterInput, evidence: LetterEvidence): LetterDocument {
  const { claimant, mailbox } = input.case;
  const index = [...input.evidence].findIndex(({ id }) => id === evidence.id);
  const name = filled(senderName(evidence), 'nome del mittente');
  return {
    id: 'mittente',
    about: evidence.id,
    fileName: `mittente-${index + 1}`,
    language: 'it',
    notice: NOTICE,
    // The tax code and the home address are no business of a third party.
    sender: [write`${filled(claimant.name, 'nome e cognome')}`],
    recipient: [write`${name}`, ...addressLines(evidence)],
    delivery: [],
    placeAndDate: placeAndDate(input),
    subject: write`Oggetto: richiesta di copia di un messaggio che non ho ricevuto`,
    body: [
      paragraph(2, write`Gentile ${name},`),
      paragraph(
        2,
        write`${interruption(input)} ${outcome(evidence)} il messaggio seguente, indirizzato alla mia casella ${filled(mailbox, 'indirizzo della casella')}:`,
      ),
      ...description(evidence),
      ...request,
      paragraph(
        2,
        write`Mi serve per documentare il disservizio a Italiaonline, che gestisce la casella: a Lei non contesto nulla.`,
      ),
      paragraph(
        1,
        write`Può rispondermi qui: ${filled(claimant.contact, 'indirizzo email a cui mandare i file')}${filesTo(input)}. La ringrazio.`,
      ),
    ],
    annexes: NO_ANNEXES,
    signature: signatureLines(claimant),
  };
}

/** Where the letter goes, unless the address is all that is known of the sender. */
function addressLines({ from }: LetterEvidence): Line[] {
  const isEmail = from?.address.includes('@') === true;
  if (isEmail && from.name === null) return [];
  return [write`${filled(isEmail ? from.address : null, 'indirizzo a cui scrivere')}`];
}

/** A telephone takes no files: the box does. */
function filesTo({ case: { claimant, mailbox } }: LetterInput): Line {
  const takesFiles = claimant.contact.trim() === '' || claimant.contact.includes('@');
  return takesFiles
    ? []
    : write`, e inviare i file a ${filled(mailbox, 'indirizzo della casella')}`;
}

function interruption({ outage }: LetterInput): Line {
  const days = value(capitalised(betweenDays(outage)));
  return isOwnOutage(outage.id)
    ? write`${days} la mia casella di posta non ha funzionato regolarmente.`
    : write`${days} la posta di Libero e Virgilio ha avuto un'interruzione.`;
}

function outcome({ kind }: LetterEvidence): string {
  return kind === 'bounced'
    ? 'Mi risulta che Le sia stato respinto'
    : 'Mi risulta che mi abbia inviato, senza che mi arrivasse,';
}

function description(evidence: LetterEvidence): Block[] {
  const topic = topicWord(evidence);
  return [
    item(2, write`${topic}: «${filled(evidence.subject, topic)}»;`),
    item(2, write`${sentWords(evidence)}.`),
  ];
}

const request: Block[] = [
  paragraph(1, write`Le chiedo la cortesia di mandarmi quello che ha conservato:`),
  item(
    1,
    write`il messaggio originale come file allegato (formato .eml o .msg), e non inoltrato nel testo: così restano leggibili data e ora di invio;`,
  ),
  item(
    1,
    write`l'avviso di mancato recapito, se ne ha ricevuto uno, anch'esso come file allegato;`,
  ),
  item(
    1,
    write`se non ha più né l'uno né l'altro, due righe con la data, l'ora e l'oggetto dell'invio.`,
  ),
];
