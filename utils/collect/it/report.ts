import { HEAD_NAMES, PLAN_NAMES } from '@/utils/claim/letters/it/words';
import { formatNumber, plural } from '@/utils/i18n/format';
import { channels } from '@/utils/i18n/it/channels';
import { outages } from '@/utils/i18n/it/outages';

export const OUTAGE_NAMES: Record<string, string> = {
  ...outages.names,
  own: 'altri disservizi, indicati dagli utenti',
  unknown: 'non noto',
};
export const HEADS: Record<string, string> = { ...HEAD_NAMES, none: 'Voce non indicata' };
export const PLANS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(PLAN_NAMES).map(([id, name]) => [id, name ?? 'altro'])),
  unknown: 'non indicato',
};
export const RECIPIENTS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(channels).map(([id, { name }]) => [id, name])),
  other: 'altri',
};
export const CHANNELS: Record<string, string> = {
  pec: 'PEC',
  'registered-letter': 'raccomandata',
  email: 'email',
  phone: 'telefono',
  'web-form': 'modulo web',
  'in-person': 'di persona',
  other: 'altro',
};
export const CONTRADICTIONS: Record<string, string> = {
  custody: 'catena di custodia spezzata o tronca (dossier scartato)',
  'other-message': 'una prova non è il messaggio registrato (dossier scartato)',
  'custody-order': 'il registro di custodia torna indietro nel tempo',
  'custody-after-export': 'il registro di custodia prosegue dopo la data del dossier',
  'shared-message': 'gli stessi byte di un messaggio in caselle diverse',
  'impossible-time': 'un messaggio ricevuto prima dell’invio, o dopo che fu segnato come prova',
  'wrong-delay': 'il ritardo scritto non è la differenza tra i due orari',
};
/** Hours from which a bar of the chart of delays counts. */
export const DELAYS: Record<string, string> = {
  0: 'meno di 1 ora',
  1: 'da 1 a 6 ore',
  6: 'da 6 a 12 ore',
  12: 'da 12 a 24 ore',
  24: 'da 1 a 2 giorni',
  48: 'da 2 a 3 giorni',
  72: 'da 3 a 4 giorni',
  96: 'da 4 a 5 giorni',
  120: '5 giorni o più',
};

const OUTAGE = 'Disservizio';
const BOXES = 'Caselle';

const count = (n: number, one: string, other: string) =>
  `${formatNumber(n, 'it')} ${plural('it', n, { one, other })}`;

export const report = {
  title: 'Raccolta di dossier sui disservizi della posta Libero e Virgilio',
  summary: (sound: number, failed: number) =>
    `${count(sound, 'dossier integro', 'dossier integri')}, ${count(failed, 'scartato', 'scartati')}.`,
  about:
    'Ogni dossier è stato controllato: impronte di tutti i file, schema dei dati, catena di custodia. I conti comprendono solo i dossier integri; di chi ne ha mandati più d’uno per lo stesso disservizio conta l’ultimo. È un aiuto a leggere, non una valutazione legale.',
  anonymous: 'Raccolta anonima: caselle e mittenti sono indicati da sigle.',
  rest: (n: number) => `E ${count(n, 'altra riga', 'altre righe')}, nelle tabelle.`,
  nothing: 'Nessun dato.',
  day: (n: number) => (n === 0 ? 'meno di 1 giorno' : `da ${n} a ${n + 1} giorni`),

  overview: {
    title: 'In breve',
    note: 'Il silenzio è «provato» quando le abitudini della casella non lo spiegano; «debole» quando la casella riceve troppo poco per dirlo. «Posta ridotta»: qualche messaggio è arrivato, ma meno di quanto spieghino le abitudini. Gli importi richiesti sono quelli scritti dagli utenti.',
    columns: [
      OUTAGE,
      BOXES,
      'Silenzio provato',
      'Posta ridotta',
      'Debole',
      'Nessuno o senza dati',
      'Prove',
      'Risarcimento chiesto',
    ],
  },
  silence: {
    title: 'Durata del silenzio',
    note: 'Il tratto più lungo senza messaggi dentro il disservizio. Le barre contano le caselle.',
  },
  delay: {
    title: 'Ritardo dei messaggi',
    note: 'Tempo dall’invio alla ricezione. Le barre contano i messaggi segnati dagli utenti come arrivati in ritardo.',
  },
  heads: {
    title: 'Danni per voce',
    note: '«Provati»: quelli che l’utente dice provati da documenti. Il totale comprende anche le stime. Gli importi sono degli utenti e restano da dimostrare.',
    columns: [OUTAGE, 'Voce', BOXES, 'Danni', 'Provati', 'Totale con le stime', 'Senza importo'],
  },
  classes: {
    title: 'Classi omogenee (art. 840-bis c.p.c.)',
    note: 'Stesso disservizio, stesso piano, stessa voce di danno. Se i diritti siano omogenei lo valuta il legale.',
    columns: [OUTAGE, 'Piano', 'Voce', BOXES, 'Danni', 'Provati', 'Stimati', 'Senza importo'],
  },
  senders: {
    title: 'Mittenti che hanno perso più messaggi',
    note: 'Secondo quanto segnato o dichiarato dagli utenti.',
    columns: ['Mittente', 'Mai arrivati', 'Respinti', 'In ritardo', BOXES],
  },
  complaints: {
    title: 'Reclami già inviati',
    note: '«Interruttivi»: indicati dall’utente come richieste scritte che interrompono la prescrizione (artt. 1219 e 2943 c.c.).',
    columns: [
      OUTAGE,
      'A chi',
      'Canale',
      BOXES,
      'Reclami',
      'Interruttivi',
      'Con risposta',
      'Il primo',
    ],
  },
  repeated: {
    title: 'Caselle con più dossier',
    note: 'Conta solo l’ultimo.',
    columns: [OUTAGE, 'Casella', 'Dossier'],
  },
  contradictions: {
    title: 'Dati che si contraddicono',
    note: 'Possibili falsi, o errori in buona fede come un orologio sbagliato: da guardare uno per uno e da chiarire con chi ha mandato il dossier. Dove non è scritto «scartato», il dossier resta nei conti. L’elenco intero è in dossier-da-guardare.csv.',
    columns: [OUTAGE, 'Che cosa', 'File', 'Quanti'],
  },
  failures: {
    title: 'Problemi trovati',
    note: 'Uno «scartato» non entra nei conti: il file non è più quello che PostaPersa ha scritto, oppure non si legge. Di solito si è troncato nell’invio, o è stato aperto e ricompresso, o modificato: si chiede a chi l’ha mandato di esportare di nuovo il dossier e di inviare lo zip così com’è. Per una copia non serve altro. Un’«avvertenza» va letta, ma il dossier resta nei conti. Gli scartati, uno per uno e con il motivo, sono in dossier-scartati.csv.',
    columns: ['Problema', 'Gravità', 'Dossier'],
    severities: { error: 'scartato', warning: 'avvertenza' } as Record<string, string>,
  },
};

export const failedList = {
  columns: ['File', 'Dossier (SHA-256)', 'Motivo', 'Codice', 'Dettaglio'],
};

export const contradictionList = {
  columns: ['File', 'Dossier (SHA-256)', 'Che cosa', 'Quanti'],
};

export const command = {
  usage: 'uso: npm run collect -- <cartella dei dossier> [--out <cartella>] [--anonymous]',
  progress: (files: number, ofFiles: number) =>
    `${formatNumber(files, 'it')} di ${formatNumber(ofFiles, 'it')}`,
  done: (found: number, read: number, failed: number) =>
    `${count(found, 'dossier trovato', 'dossier trovati')}, ${count(read, 'letto ora', 'letti ora')}, di questi ${count(failed, 'scartato', 'scartati')}.`,
  made: (out: string) =>
    `In ${out}: report.html, dossier-scartati.csv, dossier-da-guardare.csv e le tabelle in tables/.`,
  stopped: 'Interrotto: la prossima volta si riprende da qui.',
  noFolder: (folder: string) => `La cartella non si può leggere: ${folder}`,
  otherCollection:
    'In questa cartella ci sono già file d’altri, o una raccolta fatta in altro modo (anonima o no, o di un’altra versione). Non ho toccato nulla: scegli un’altra cartella con --out.',
  otherRun: 'Un altro avvio lavora su questa raccolta: questo si ferma.',
};
