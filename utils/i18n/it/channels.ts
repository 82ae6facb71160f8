import type { ChannelId } from '@/utils/claim/channels';

/** What the guide tells of a channel; each sentence rests on the channel's own sources. */
export type ChannelText = {
  name: string;
  what: string;
  asks: string;
  cost: string;
  /** What our dossier and drafts give it. */
  gives: string;
  uncertain: string;
};
export type ChannelTexts = Record<ChannelId, ChannelText>;

const UNKNOWN_COST = 'Il costo non risulta dalle fonti.';
const FORM_TEXT = 'Il testo già pronto da incollare, e il dossier se te lo chiedono.';

export const channels: ChannelTexts = {
  italiaonline: {
    name: 'Italiaonline (Libero e Virgilio)',
    what: 'È la società che gestisce la tua casella: è a lei che si chiede.',
    asks: 'Una lettera per raccomandata A/R o PEC che dica che cosa è successo, quale danno hai avuto e quanto chiedi. Una telefonata non basta.',
    cost: 'La spesa della raccomandata, oppure una PEC tua.',
    gives: 'Le bozze di reclamo, diffida, rimborso e indennizzo, e il dossier da allegare.',
    uncertain:
      "La sua PEC non risulta dalle fonti: cercala su INI-PEC o al Registro imprese (da verificare con un legale). L'800 591 829 era il numero verde della crisi del 2023: non sappiamo se risponde ancora.",
  },
  altroconsumo: {
    name: 'Altroconsumo',
    what: "Associazione di consumatori. Nel gennaio 2023 ha diffidato Italiaonline, con copia all'AGCOM; poi ha chiesto almeno 30 euro, oltre ai danni.",
    asks: 'Un account su «Reclama Facile» e un testo che spieghi il danno subito.',
    cost: 'Il reclamo era gratuito.',
    gives: FORM_TEXT,
    uncertain:
      'Le notizie sono del gennaio e febbraio 2023: verifica che il servizio ci sia ancora.',
  },
  codacons: {
    name: 'Codacons',
    what: 'Associazione di consumatori. Il 24 gennaio 2023 ha inviato una diffida e ha minacciato una class action.',
    asks: 'Nel gennaio 2023 non indicava ancora come aderire.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'Non risulta che la class action sia mai stata depositata.',
  },
  aeci: {
    name: 'AECI (Euroconsumatori)',
    what: 'Associazione di consumatori. Nel 2023 raccoglieva richieste di aziende e di chi ha una casella gratuita.',
    asks: 'Un modulo; i campi non risultano dalle fonti.',
    cost: 'Nel gennaio 2023 il modulo costava 2 euro.',
    gives: FORM_TEXT,
    uncertain:
      'Le fonti la chiamano in due modi, AECI ed Euroconsumatori. Prima di pagare, verifica che il modulo sia ancora valido.',
  },
  assoutenti: {
    name: 'Assoutenti',
    what: "Associazione di consumatori. Nel gennaio 2023 ha chiesto all'AGCOM di aprire un'indagine e ha creato il comitato «Utenti Vittime Libero-Libero Plus-Virgilio».",
    asks: "L'adesione al comitato, con un modulo.",
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'Non risulta se il comitato sia ancora attivo, né che cosa abbia ottenuto.',
  },
  confconsumatori: {
    name: 'Confconsumatori',
    what: 'Associazione di consumatori. Nel gennaio 2023 ha diffidato Italiaonline e ha chiesto il recupero dei messaggi, un indennizzo, i danni e un tavolo di conciliazione.',
    asks: 'Un reclamo formale alla società, inviato presto, che dica quale danno hai avuto.',
    cost: UNKNOWN_COST,
    gives: 'Il reclamo già scritto e il dossier.',
    uncertain: 'Non risulta che il tavolo di conciliazione sia stato aperto.',
  },
  'movimento-consumatori': {
    name: 'Movimento Consumatori',
    what: "Associazione di consumatori. Nel giugno 2023 proponeva l'indennizzo della delibera AGCOM 347/18/CONS: 6 euro al giorno, 1 euro al giorno per le caselle gratuite, per ogni casella; e i danni, per esempio per un concorso o un colloquio perso.",
    asks: 'Un modulo online, se non avevi già chiesto per gennaio.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain:
      'Le notizie sono del giugno 2023. Non risulta alcuna decisione che applichi quella delibera a Libero o Virgilio.',
  },
  mdc: {
    name: 'MDC (Movimento Difesa del Cittadino)',
    what: "Associazione di consumatori. Nel gennaio 2023 ha chiesto l'intervento del Garante privacy e dell'AGCOM e ha annunciato una class action.",
    asks: 'Le fonti non dicono che cosa chiedesse agli utenti.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: 'Non risulta che la class action sia stata depositata.',
  },
  udicon: {
    name: 'Udicon',
    what: 'Associazione di consumatori. Nel febbraio 2023 ha chiesto criteri pubblici e trasparenti per i ristori.',
    asks: 'Le fonti non dicono che cosa chiedesse agli utenti.',
    cost: UNKNOWN_COST,
    gives: FORM_TEXT,
    uncertain: "Non risulta un'azione individuale a cui aderire.",
  },
  conciliaweb: {
    name: 'AGCOM e Corecom (ConciliaWeb)',
    what: 'Conciliazione online tra utenti e operatori di telecomunicazioni, obbligatoria prima di andare dal giudice per quelle liti.',
    asks: "Un reclamo già inviato all'operatore; poi l'accesso con SPID o CIE (da verificare con un legale).",
    cost: 'Gratuita.',
    gives: 'Il reclamo, il dossier e il calcolo degli indennizzi giornalieri.',
    uncertain:
      "È una questione aperta se valga per una webmail: non risulta alcuna decisione contro Italiaonline. L'indennizzo può essere escluso se il disservizio non fu segnalato entro 3 mesi (da verificare con un legale).",
  },
  agcm: {
    name: 'AGCM (Antitrust)',
    what: 'Autorità della concorrenza. Nel 2023 le associazioni hanno annunciato segnalazioni.',
    asks: 'Le fonti non lo dicono.',
    cost: UNKNOWN_COST,
    gives: 'Il dossier, come documentazione dei fatti.',
    uncertain: 'Non risulta alcuna decisione su questo disservizio.',
  },
  garante: {
    name: 'Garante per la protezione dei dati',
    what: "Nel 2023 MDC ne ha chiesto l'intervento. Secondo un commento, non poter accedere ai propri dati è una violazione dei dati personali.",
    asks: 'Un reclamo (art. 77 GDPR, da verificare con un legale).',
    cost: UNKNOWN_COST,
    gives: 'Il dossier, come documentazione dei fatti.',
    uncertain:
      "Non risulta alcuna istruttoria o decisione; è discusso se un'indisponibilità temporanea sia una violazione.",
  },
  'giudice-di-pace': {
    name: 'Giudice di Pace',
    what: 'Il giudice per le richieste fino a 10.000 euro in ogni caso; dal 31 ottobre 2026 il limite è di 30.000 euro, salvo rinvii (da verificare con un legale).',
    asks: 'Una domanda con le prove del danno e del suo legame con il disservizio.',
    cost: UNKNOWN_COST,
    gives: "Il dossier con i messaggi originali, e la diffida con la prova dell'invio.",
    uncertain:
      'Senza prova del danno la domanda fallisce. La stampa riporta una sola sentenza favorevole, da una fonte debole e senza importo né numero: non contarci. Un professionista di solito deve prima tentare la negoziazione assistita (da verificare con un legale).',
  },
};
