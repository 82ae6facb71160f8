import type { EvidenceKind } from '@/utils/evidence/schema';
import { formatDuration, formatNumber, plural } from '../format';

const number = (n: number) => formatNumber(n, 'it');
const emails = (n: number) => `${number(n)} email`;

export const common = {
  name: 'PostaPersa',
  cancel: 'Annulla',
  close: 'Chiudi',
  back: 'Indietro',
  save: 'Salva',
  undo: 'Ripristina',
  removeForGood: 'Non si può tornare indietro.',
  yesRemove: 'Sì, togli',
  search: 'Cerca',
  copy: 'Copia',
  copied: 'Copiato',
  yes: 'Sì',
  no: 'No',
  notSaid: 'Non detto',
  badAmount: 'Scrivi un importo in euro, per esempio 120,50.',
  openLibero: 'Apri Libero Mail',
  openVirgilio: 'Apri Virgilio Mail',
  noSubject: '(senza oggetto)',
  unknownSender: 'Mittente sconosciuto',
  unknownTime: 'data sconosciuta',
  emails,
  progressCount: (done: number) => `${emails(done)} finora`,
  progressOf: (done: number, total: number) => `${number(done)} di ${emails(total)}`,
  progressSpoken: (label: string, percent: number) => `${label}: ${percent} per cento`,
  remaining: (ms: number) => `ancora circa ${formatDuration(ms, 'it')}`,

  kinds: {
    late: 'Arrivata in ritardo',
    bounced: 'Respinta al mittente',
    never: 'Mai arrivata',
    archive: 'Archivio irraggiungibile',
    unsent: 'Non inviata',
    access: 'Codici e accessi',
  } satisfies Record<EvidenceKind, string>,
  kindHints: {
    late: 'È nella casella, ma è arrivata troppo tardi.',
    bounced: "Chi l'ha scritta ha ricevuto un avviso di mancato recapito e te lo ha dato.",
    never: 'Non è mai arrivata e nessuno ha avvisato.',
    archive: 'Era nella casella, ma non si poteva leggere quando serviva.',
    unsent: 'Volevi scriverla tu, ma non è stato possibile inviarla.',
    access: 'Codici usa e getta, SPID, reimpostazione di password.',
  } satisfies Record<EvidenceKind, string>,
  kindCounts: {
    late: (n: number) =>
      plural('it', n, { one: '1 arrivata in ritardo', other: `${number(n)} arrivate in ritardo` }),
    bounced: (n: number) =>
      plural('it', n, {
        one: '1 respinta al mittente',
        other: `${number(n)} respinte al mittente`,
      }),
    never: (n: number) =>
      plural('it', n, { one: '1 mai arrivata', other: `${number(n)} mai arrivate` }),
    archive: (n: number) =>
      plural('it', n, { one: '1 irraggiungibile', other: `${number(n)} irraggiungibili` }),
    unsent: (n: number) =>
      plural('it', n, { one: '1 non inviata', other: `${number(n)} non inviate` }),
    access: (n: number) =>
      plural('it', n, { one: '1 codice o accesso', other: `${number(n)} codici o accessi` }),
  } satisfies Record<EvidenceKind, (n: number) => string>,

  howKnown: {
    phone: "Me l'hanno detto al telefono",
    portal: "L'ho visto su un sito o portale",
    colleague: "Me l'ha detto un collega o un conoscente",
    bounce: 'Il mittente ha ricevuto un avviso di mancato recapito',
    'later-copy': 'Me ne hanno mandato una copia più tardi',
    other: 'In un altro modo',
    unsaid: 'Preferisco non dirlo',
  },

  evidence: {
    search: 'Cerca tra le prove',
    filter: 'Mostra',
    onlyImportant: 'Solo le importanti',
    allKinds: 'Tutte',
    kind: 'Che cosa è successo',
    category: 'Argomento',
    categoryHint: 'Per esempio: lavoro, salute, scuola, banca.',
    note: 'Nota',
    noteHint: 'Perché questa email era importante.',
    show: 'Aprila nella posta',
    remove: 'Togli',
    original: (sha256: string) => `Originale salvato, SHA-256 ${sha256}…`,
    declared: 'Raccontata da te, senza originale',
  },

  sent: 'Inviata',
  received: 'Ricevuta',
  delay: (ms: number) => `${formatDuration(ms, 'it')} di ritardo`,
  timeline: {
    label: 'Il viaggio di questa email',
    written: 'Scritta dal mittente',
    arrived: 'Arrivata nella casella',
    hop: (by: string) => `Passa da ${by}`,
    unknownServer: 'un server che non dà il suo nome',
    waited: (ms: number) => `ferma ${formatDuration(ms, 'it')}`,
    wrongClock: (ms: number) => `orologio sbagliato di ${formatDuration(ms, 'it')}`,
    noHops:
      "Segnandola come prova leggo anche i passaggi da un server all'altro e vedo dove si è fermata.",
  },

  failures: {
    session: {
      what: 'La sessione della posta è scaduta.',
      safe: 'Quello che ho già letto e le tue prove sono al sicuro.',
      next: 'Rientra nella posta: riprendo da solo.',
    },
    throttled: {
      what: 'La posta chiede di rallentare.',
      safe: 'Quello che ho già letto è salvato.',
      next: 'Non devi fare nulla: riprovo tra poco.',
    },
    unavailable: {
      what: 'La posta in questo momento non risponde.',
      safe: 'Quello che ho già letto e le tue prove sono al sicuro.',
      next: 'Riprova tra qualche minuto.',
    },
    gone: {
      what: 'Questa email non è più dove era.',
      safe: 'Le altre prove non sono cambiate.',
      next: "Se l'hai spostata, aprila nella nuova cartella e segnala di nuovo.",
    },
    malformed: {
      what: 'La posta ha dato una risposta che non riesco a leggere.',
      safe: 'Non ho salvato nulla di incerto; le tue prove sono al sicuro.',
      next: 'Riprova. Se succede ancora, ricarica la pagina della posta.',
    },
    truncated: {
      what: "L'email è arrivata incompleta, quindi non l'ho salvata.",
      safe: 'Le tue prove non sono cambiate.',
      next: 'Riprova: una prova si salva intera oppure non si salva.',
    },
    network: {
      what: 'Il collegamento a Internet si è interrotto.',
      safe: 'Quello che ho già letto e le tue prove sono al sicuro.',
      next: 'Controlla il collegamento e riprova.',
    },
    refused: {
      what: 'La posta ha rifiutato la richiesta.',
      safe: 'Le tue prove sono al sicuro; nella casella non è cambiato nulla.',
      next: 'Ricarica la pagina della posta e riprova.',
    },
    'storage-full': {
      what: "Sul computer non c'è più spazio per salvare.",
      safe: 'Tutto quello che era già salvato è intatto.',
      next: 'Libera spazio sul disco e riprova; se non basta, chiudi e riapri il browser.',
    },
    storage: {
      what: "Non riesco a scrivere nell'archivio del browser.",
      safe: 'Quello che era già salvato non è stato toccato.',
      next: 'Controlla che sul disco ci sia spazio, chiudi e riapri il browser, poi riprova.',
    },
    blocked: {
      what: "Un'altra scheda tiene aperto l'archivio con la versione precedente di PostaPersa.",
      safe: 'Le tue prove sono al sicuro: non ho cambiato nulla.',
      next: 'Chiudi le altre schede di PostaPersa: riprendo da solo.',
    },
    'too-many': {
      what: 'Le prove sono troppe per un solo file: al massimo 99.900.',
      safe: 'Non ho scritto nulla; le tue prove sono al sicuro.',
      next: 'Togli quelle che non servono, o tieni per te il testo di alcune, e riprova.',
    },
    interrupted: {
      what: 'Il lavoro si è interrotto a metà.',
      safe: 'Le tue prove sono al sicuro; non ho lasciato file incompleti.',
      next: 'Riprova: si riparte da capo senza perdere nulla.',
    },
    unexpected: {
      what: 'Qualcosa non ha funzionato come previsto.',
      safe: 'Le tue prove sono al sicuro; nella casella non è cambiato nulla.',
      next: 'Ricarica la pagina della posta e riprova.',
    },
  },

  exportDone: {
    title: 'Dossier pronto',
    file: 'File',
    size: 'Dimensione',
    exceptions: (n: number) =>
      plural('it', n, {
        one: '1 elemento non si è potuto salvare o leggere: il motivo è in eccezioni.csv, dentro il dossier.',
        other: `${number(n)} elementi non si sono potuti salvare o leggere: i motivi sono in eccezioni.csv, dentro il dossier.`,
      }),
    sha256: 'Impronta SHA-256',
    sha256Hint: 'Serve a dimostrare che il file non è stato cambiato. Conservala.',
    next: 'Il file è tra i tuoi download. Conservane una copia e consegnalo a chi ti assiste.',
  },
  exportSteps: { writing: 'Preparo il dossier', checking: 'Rileggo il dossier e lo controllo' },
  keepsWorking: 'Puoi chiudere questa finestra: il lavoro continua.',
  exportCancelled: 'Esportazione annullata. Le prove sono intatte.',
};
export type CommonTexts = typeof common;
