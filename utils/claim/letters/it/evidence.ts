import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterEvidence, LetterInput } from '@/utils/claim/letters/input';
import { atTime, duration, onDay } from '@/utils/claim/letters/it/words';
import { filled, item, paragraph, value, write } from '@/utils/claim/letters/line';
import type { EvidenceKind } from '@/utils/evidence/schema';
import { formatNumber } from '@/utils/i18n/format';
import { isDayOnly } from '@/utils/mail/timestamp';
import { firstOf } from '@/utils/sequence';
import { romeDayText } from '@/utils/time/calendar-day';

/** Longer lists belong in the dossier's register. */
const MOST_LISTED = 20;

/** The pieces that the letter names: those that the damages lean on, or all where none does. */
export function citedEvidence({ case: { damages }, evidence }: LetterInput): LetterEvidence[] {
  const linked = new Set(damages.flatMap((damage) => damage.evidence));
  const leanedOn = firstOf(evidence, MOST_LISTED, ({ id }) => linked.has(id));
  return leanedOn.length > 0 ? leanedOn : firstOf(evidence, MOST_LISTED);
}

/** The list of the messages concerned, and how many more the dossier holds. */
export function evidenceFacts(input: LetterInput): Block[] {
  const cited = citedEvidence(input);
  if (cited.length === 0) return [];
  const others = input.evidence.length - cited.length;
  return [
    paragraph(
      3,
      input.evidence.length === 1
        ? write`Il messaggio di cui si tratta è:`
        : write`I messaggi di cui si tratta sono:`,
    ),
    ...cited.map((each) => item(3, evidenceLine(each))),
    ...(others > 0 ? [paragraph(3, othersLine(others))] : []),
  ];
}

function othersLine(others: number): Line {
  return others === 1
    ? write`Un altro messaggio è elencato nel registro delle prove del dossier.`
    : write`Altri ${value(formatNumber(others, 'it'))} messaggi sono elencati nel registro delle prove del dossier.`;
}

export function senderName({ from }: LetterEvidence): string | null {
  return from && (from.name ?? from.address);
}

/** "oggetto" of a message that was seen; of one that the user never saw, only what it was about. */
export function topicWord({ origin }: LetterEvidence): string {
  return origin === 'declared' ? 'argomento' : 'oggetto';
}

/** When it was sent, or when the user who never got it says that it should have come. */
export function sentWords({ sent }: LetterEvidence): Line {
  if (sent?.source !== 'user') {
    return write`inviato ${filled(sent && atTime(sent.instant), 'data e ora di invio')}`;
  }
  const { instant } = sent;
  return write`atteso ${value(isDayOnly(sent) ? onDay(romeDayText(instant)) : atTime(instant))}`;
}

function evidenceLine(evidence: LetterEvidence): Line {
  const { kind, to, subject, file } = evidence;
  const whom =
    kind === 'unsent'
      ? write`a ${filled(to.map(({ name, address }) => name ?? address).join(', '), 'destinatario')}`
      : write`di ${filled(senderName(evidence), 'mittente')}`;
  const proof = file === null ? '' : write` (file ${value(baseName(file))})`;
  const topic = topicWord(evidence);
  const message = write`messaggio ${whom}, ${topic} «${filled(subject, topic)}»`;
  // The notice itself, or the message that came back with it: it is evidence either way.
  return kind === 'bounced'
    ? write`mancato recapito: ${message}, ${sentWords(evidence)}${proof}.`
    : write`${message}: ${fate(evidence, kind)}${proof}.`;
}

/** What became of the message, in the words of its kind. */
function fate(evidence: LetterEvidence, kind: Exclude<EvidenceKind, 'bounced'>): Line {
  const { received, delayMs } = evidence;
  const sent = sentWords(evidence);
  switch (kind) {
    case 'late': {
      const late = delayMs === null ? '' : write`, con un ritardo di ${value(duration(delayMs))}`;
      const receivedAt = filled(received && atTime(received.instant), 'data e ora di arrivo');
      return write`${sent}, arrivato ${receivedAt}${late}`;
    }
    case 'never':
      return write`${sent}, mai arrivato${howKnown(evidence)}`;
    case 'archive':
      return write`era già nella casella, ma non potevo aprirlo quando mi serviva`;
    case 'unsent':
      return write`non ho potuto inviarlo`;
    case 'access':
      return write`${sent}, mi serviva per accedere a un altro servizio`;
  }
}

const KNOWN_FROM = {
  phone: 'per telefono',
  portal: 'da un portale',
  colleague: 'da un collega',
  bounce: "dall'avviso di mancato recapito al mittente",
  'later-copy': 'da una copia ricevuta in seguito',
  other: '',
};

function howKnown({ declaration }: LetterEvidence): string {
  const from = declaration?.howKnown ? KNOWN_FROM[declaration.howKnown] : '';
  return from === '' ? '' : `: l'ho saputo ${from}`;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
