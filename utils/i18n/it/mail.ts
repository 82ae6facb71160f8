import type { BounceAction, BouncedRecipient } from '@/utils/mail/bounce/bounce';
import type { Place, Wait } from '@/utils/mail/delay';
import type { MessageProblem } from '@/utils/mail/message-facts';
import type { Platform } from '@/utils/mail/platform';

const PLATFORM_NAMES: Record<Platform, string> = {
  Libero: 'Libero',
  Virgilio: 'Virgilio',
  Italiaonline: 'i server di Libero e Virgilio',
};

function placeName({ role, host, platform }: Place): string {
  switch (role) {
    case 'sender':
      return "chi l'ha spedita";
    case 'sender-server':
      return 'il server del mittente';
    case 'server':
      return host ? `il server ${host}` : 'un altro server';
    case 'platform':
      return PLATFORM_NAMES[platform ?? 'Italiaonline'];
    case 'mailbox':
      return 'la tua casella';
  }
}

const ACTIONS: Record<BounceAction, string> = {
  failed: 'Non consegnata',
  delayed: 'Consegna in ritardo, il server riprova',
  delivered: 'Consegnata',
  relayed: 'Passata a un altro server',
  expanded: 'Inoltrata a più destinatari',
};

const PROBLEMS: Record<MessageProblem, string> = {
  'header-too-long': "L'intestazione è troppo lunga: ne è stata letta solo la prima parte.",
  'field-too-long':
    "Un campo dell'intestazione è troppo lungo: ne è stata letta solo la prima parte.",
  'too-many-fields': "L'intestazione ha troppi campi: gli ultimi non sono stati letti.",
  'not-a-field': "Nell'intestazione ci sono righe che non si possono leggere.",
  'no-date': 'Il messaggio non dice quando è stato spedito.',
  'unreadable-date': 'La data di spedizione scritta nel messaggio non si può leggere.',
  'two-digit-year': "L'anno della data di spedizione è scritto con due cifre.",
  'wrong-weekday': 'Il giorno della settimana non corrisponde alla data di spedizione.',
  'missing-zone': 'La data di spedizione non dice il fuso orario: è stata letta come UTC.',
  'unknown-zone': 'Il fuso orario della data di spedizione non è noto: è stata letta come UTC.',
  'address-list-too-long':
    'Un elenco di indirizzi è troppo lungo: ne è stata letta solo la prima parte.',
  'too-many-hops': 'Il messaggio elenca troppi passaggi: sono stati letti solo gli ultimi.',
};

/** Words on what a message's header and a delivery notice tell. Durations come already worded. */
export const mail = {
  placeName,
  /** "Ferma 3 g 14 h tra il server del mittente e Libero" */
  waited: ({ duration, wait }: { duration: string; wait: Wait }): string =>
    wait.from.role === 'platform' && wait.to.role === 'platform'
      ? `Ferma ${duration} dentro ${placeName(wait.to)}`
      : `Ferma ${duration} tra ${placeName(wait.from)} e ${placeName(wait.to)}`,
  travelled: ({ duration }: { duration: string }): string =>
    `In viaggio per ${duration}, dalla spedizione all'ultimo server`,
  stored: ({ duration }: { duration: string }): string =>
    `Altri ${duration} dall'ultimo server alla casella`,
  wrongClock: ({ host }: { host: string | null }): string =>
    host
      ? `L'orologio del server ${host} non va d'accordo con quello del server precedente`
      : "L'orologio di un server non va d'accordo con quello del server precedente",
  noDelayKnown: 'Da questo messaggio non si può ricavare il ritardo',
  bounceAction: (action: BounceAction | null): string =>
    action ? ACTIONS[action] : 'Esito non indicato',
  bounced: ({ address, action, status }: BouncedRecipient): string =>
    [
      `${address ?? 'Destinatario non indicato'}: ${action ? ACTIONS[action].toLowerCase() : 'esito non indicato'}`,
      ...(status ? [`codice ${status}`] : []),
    ].join(', '),
  serverSays: ({ diagnostic }: { diagnostic: string }): string =>
    `Il server ha scritto: ${diagnostic}`,
  problem: (problem: MessageProblem): string => PROBLEMS[problem],
};
export type MailTexts = typeof mail;
