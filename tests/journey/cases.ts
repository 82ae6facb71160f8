import type { WebmailOptions } from '../webmail/options';

/** What a person types, by the labels of the fields, in the order in which he meets them. */
export type Answers = Record<string, string>;

/**
 * One person's case, told in the workbench from an empty box. Names, codes and addresses belong to
 * nobody.
 */
export type PersonsCase = {
  webmail: Partial<WebmailOptions>;
  host: string;
  /** Whether he marks the inbox's last late message. */
  marksLate: boolean;
  /** What he tells of a message that never arrived. */
  declares: Answers | null;
  /** Names of his documents. */
  documents: string[];
  lived: Answers;
  claimant: Answers;
  damages: { answers: Answers; links: string[] }[];
  complaint: { answers: Answers; demand: boolean; links: string[] } | null;
  ristoro: Answers;
  /** The amounts that he takes over from a button, by the words of its card. */
  takes: { card: string; button: string }[];
  request: Answers;
  letter: {
    name: string;
    file: string;
    says: string[];
    saysNot: RegExp;
    /** A letter that makes no sense for this case, and what the page says of it. */
    unfit: { name: string; why: string } | null;
    /** Files beside the dossier that the letter names. */
    annexes: number;
  };
};

export const supplyTeacher: PersonsCase = {
  webmail: { profile: 'ordinary', user: 'giulia.ferri' },
  host: 'mail1.libero.it',
  marksLate: false,
  declares: {
    'Chi doveva scriverti': 'Istituto Comprensivo 7',
    'Quando doveva arrivare': '2023-01-24',
    'Di che cosa parlava': 'Convocazione per una supplenza',
    'Come lo sai': "Me l'hanno detto al telefono",
    'Che cosa avresti fatto, ed entro quando': 'Avrei accettato lo stesso giorno.',
  },
  documents: ['graduatoria.pdf'],
  lived: { Da: '2023-01-23T07:30', A: '2023-01-28T18:15' },
  claimant: {
    'Nome e cognome, o ragione sociale': 'Giulia Ferri',
    'Codice fiscale o partita IVA': 'FRRGLI85D52A944B',
    Indirizzo: 'Via Garibaldi 14, 40124 Bologna (BO)',
    'Telefono o altra email': '333 000 1122',
    'Usavi la casella': 'per me e la mia famiglia',
    'Tipo di casella': 'Libero Mail gratuita',
    'Per che cosa la usavi': 'convocazioni delle scuole',
  },
  damages: [
    {
      answers: {
        'Che cosa è successo': 'Ho perso la chiamata per una supplenza di 3 settimane.',
        'Che tipo di danno': 'Occasione persa (perdita di chance)',
        "Che cosa avresti fatto, se l'email fosse arrivata":
          'Avrei accettato: ero la prima in graduatoria.',
        'Entro quando': '2023-01-25',
        'Quanto, in euro': '1134',
        'Come hai calcolato la somma': 'stipendio netto di 3 settimane',
      },
      links: ['Convocazione per una supplenza · Istituto Comprensivo 7', 'graduatoria.pdf'],
    },
  ],
  complaint: null,
  ristoro: { "L'hai ricevuto?": 'No' },
  takes: [{ card: 'Risarcimento, in euro', button: 'Usa questa somma' }],
  request: { 'Giorni per rispondere': '15', 'Dove pagare': 'bonifico a Giulia Ferri' },
  letter: {
    name: 'Diffida e messa in mora',
    file: 'diffida',
    says: [
      'atteso il 24 gennaio 2023, mai arrivato',
      'Perdita di chance: Ho perso la chiamata',
      '1.134,00 euro a titolo di risarcimento del danno.',
      'quale io sono',
      'artt. 1219 e 2943 c.c.',
      'dal 23 gennaio 2023 alle 07:30 al 28 gennaio 2023 alle 18:15',
    ],
    saysNot: /rimborso del canone|12:00|\b130\b|Lecce/,
    unfit: { name: 'Richiesta di rimborso', why: 'Il rimborso riguarda solo i piani a pagamento.' },
    annexes: 1,
  },
};

export const shopkeeper: PersonsCase = {
  webmail: { profile: 'ordinary', user: 'bottegarossi', seed: 'bottega' },
  host: 'mail1.libero.it',
  marksLate: true,
  declares: null,
  documents: ['ordine-annullato.pdf', 'ricevuta-canone.pdf', 'pec-inviata.pdf'],
  lived: { Da: '2023-01-22T23:00', A: '2023-01-28T19:00' },
  claimant: {
    'Nome e cognome, o ragione sociale': 'Bottega Rossi di Aldo Rossi',
    'Codice fiscale o partita IVA': '12345678903',
    Indirizzo: 'Corso Italia 3, 10123 Torino (TO)',
    'Telefono o altra email': '011 000 0000',
    'Usavi la casella': 'per il mio lavoro o la mia attività',
    'Tipo di casella': 'Libero Mail Plus 1 TB',
    "Quanto pagavi all'anno, in euro": '49,99',
    'Per che cosa la usavi': 'ordini dei clienti',
  },
  damages: [
    {
      answers: {
        'Che cosa è successo': 'Ordine di 12 cesti annullato dal cliente.',
        'Che tipo di danno': 'Guadagno mancato (lucro cessante)',
        "Che cosa avresti fatto, se l'email fosse arrivata":
          'Avrei confermato entro la giornata, come faccio di solito.',
        'Entro quando': '2023-01-24',
        'Quanto, in euro': '430',
        'La somma è': 'dimostrata da documenti',
      },
      links: ['ordine-annullato.pdf'],
    },
    {
      answers: {
        'Che cosa è successo': 'Canone dei giorni senza servizio.',
        'Che tipo di danno': 'Rimborso del canone',
        'Quanto, in euro': '0,82',
        'Come hai calcolato la somma': '49,99 euro diviso 365 giorni, per 6 giorni',
        'La somma è': 'dimostrata da documenti',
      },
      links: ['ricevuta-canone.pdf'],
    },
  ],
  complaint: {
    answers: {
      Data: '2023-02-11',
      'A chi': 'Italiaonline',
      'Che cosa hai chiesto': 'Il pagamento dei danni.',
      'Che cosa ti hanno risposto': 'Hanno respinto.',
      'Data della risposta': '2023-03-08',
    },
    demand: true,
    links: ['pec-inviata.pdf'],
  },
  ristoro: {
    "L'hai ricevuto?": 'Sì',
    "L'hai riscattato?": 'Sì',
    'Che cosa hai ricevuto': '6 mesi in più di Libero Mail Plus',
  },
  takes: [
    { card: 'Rimborso, in euro', button: 'Usa questa somma' },
    { card: 'Risarcimento, in euro', button: 'Usa questa somma' },
  ],
  request: { 'Giorni per rispondere': '20', 'Dove pagare': 'bonifico ad Aldo Rossi' },
  letter: {
    name: 'Diffida e messa in mora',
    file: 'diffida',
    says: [
      'che usavo per la mia attività',
      '430,00 euro, documentato da',
      '430,00 euro a titolo di risarcimento del danno;',
      '0,82 euro a titolo di rimborso del canone.',
      'dal 22 gennaio 2023 alle 23:00 al 28 gennaio 2023 alle 19:00',
      "11 febbraio 2023, per PEC: la risposta è arrivata l'8 marzo 2023.",
      'Come ristoro ho ricevuto 6 mesi in più di Libero Mail Plus',
      'Calcolo del rimborso: 49,99 euro',
    ],
    saysNot: /consum|\b130\b|Lecce|430,82/,
    unfit: null,
    annexes: 2,
  },
};

export const retired: PersonsCase = {
  webmail: { profile: 'quiet', user: 'nonno.piero' },
  host: 'mail1.virgilio.it',
  marksLate: false,
  declares: null,
  documents: [],
  lived: { Da: '2023-01-23T08:00', A: '2023-01-28T19:00' },
  claimant: {
    'Nome e cognome, o ragione sociale': 'Pietro Conti',
    Indirizzo: 'Via Roma 1, 50123 Firenze (FI)',
    'Usavi la casella': 'per me e la mia famiglia',
    'Tipo di casella': 'Virgilio Mail gratuita',
    'Per che cosa la usavi': 'la corrispondenza con i nipoti',
  },
  damages: [],
  complaint: null,
  ristoro: {},
  takes: [{ card: '347/18/CONS', button: 'Chiedi questa somma come indennizzo' }],
  request: {
    "Ne è venuta una conseguenza: una spesa, un guadagno o un'occasione persa?": 'No',
    'Giorni per rispondere': '30',
  },
  letter: {
    name: 'Richiesta di indennizzo',
    file: 'indennizzo',
    says: [
      'un indennizzo di 5,00 euro',
      '1,00 euro al giorno per 5 giorni interi',
      '[________: codice fiscale]',
    ],
    saysNot: /risarcire|costituzione in mora|\b130\b|Lecce/,
    unfit: {
      name: 'Lettera a un mittente',
      why: 'Tra le prove non ci sono email mai arrivate o respinte di cui chiedere.',
    },
    annexes: 0,
  },
};
