import type { Person } from './draft';

/** Someone who writes to the box. Every domain is reserved (RFC 2606), so nobody real is named. */
export type Correspondent = Person & { topic: Topic };
export type Topic = keyof typeof topics;

export const topics = {
  work: {
    subjects: [
      'Preventivo ristrutturazione bagno',
      'Riunione di giovedì',
      'Bozza del contratto da firmare',
      'Documenti per la pratica n. 2023/0147',
      'Colloquio di selezione: proposta di data',
      'Fattura n. 18 del mese',
    ],
    paragraphs: [
      'Gentile dott.ssa Rossi,\r\nle invio in allegato quanto concordato per telefono.',
      'La prego di rispondere entro venerdì: oltre quella data non potremo più garantire il prezzo.',
      'Resto a disposizione per ogni chiarimento. È possibile passare in studio anche di sabato mattina.',
      'Cordiali saluti',
    ],
  },
  family: {
    subjects: [
      'Pranzo di domenica',
      'Le foto del mare',
      'Auguri!',
      'Il compleanno della nonna',
      'Com’è andata la visita?',
    ],
    paragraphs: [
      'Ciao Maria,\r\ncom’è andata? Noi tutti bene, i bambini hanno un po’ di tosse.',
      'Domenica venite da noi? Faccio le lasagne, però portate voi il dolce.',
      'Ho provato a chiamarti ma non prendeva. Perché non ci sentiamo stasera?',
      'Un bacio a tutti',
    ],
  },
  school: {
    subjects: [
      'Circolare n. 112: sciopero del personale',
      'Uscita didattica: autorizzazione',
      'Colloqui con i docenti',
      'Mensa: avviso di pagamento',
    ],
    paragraphs: [
      'Gentili famiglie,\r\nsi comunica quanto segue.',
      'Il modulo va restituito firmato entro e non oltre la data indicata, altrimenti l’alunno non potrà partecipare.',
      'La segreteria è aperta dal lunedì al venerdì, dalle 8:30 alle 12:30.',
      'Distinti saluti\r\nLa Dirigente scolastica',
    ],
  },
  services: {
    subjects: [
      'La tua bolletta è disponibile',
      'Conferma dell’ordine',
      'Il pacco è in consegna',
      'Promemoria appuntamento',
      'Estratto conto',
    ],
    paragraphs: [
      'Gentile cliente,\r\nla informiamo che il documento è disponibile nella sua area riservata.',
      'L’importo sarà addebitato alla scadenza, senza alcuna azione da parte sua.',
      'Questo messaggio è generato automaticamente: non risponda a questo indirizzo.',
    ],
  },
  newsletter: {
    subjects: [
      'Le offerte della settimana',
      'Saldi: fino al 50% in più di risparmio',
      'La rassegna del mattino',
      'Solo per te, ancora per 24 ore',
      'Novità in libreria',
    ],
    paragraphs: [
      'Ecco le notizie che abbiamo scelto per te.',
      'Perché aspettare? La promozione è già attiva in tutti i negozi.',
      'Ricevi questa e-mail perché ti sei iscritto alla nostra newsletter. Per non riceverla più, disiscriviti.',
    ],
  },
  otp: {
    subjects: ['Il tuo codice di accesso', 'Codice di verifica', 'Nuovo accesso al tuo conto'],
    paragraphs: [
      'Il codice per accedere è valido per 5 minuti. Non comunicarlo a nessuno.',
      'Se non sei stato tu, cambia subito la password.',
    ],
  },
  spam: {
    subjects: ['Hai vinto un buono da 500 €', 'Ultimo avviso', 'Prestito in 24 ore'],
    paragraphs: ['Clicca subito per ritirare il premio.', 'Offerta riservata, non perderla.'],
  },
} as const;

export const personal: readonly Correspondent[] = [
  {
    name: 'Studio Bianchi & Associati',
    address: 'segreteria@studiobianchi.example',
    topic: 'work',
  },
  { name: 'Luca Ferrari', address: 'luca.ferrari@edilferrari.example', topic: 'work' },
  { name: 'Ufficio Personale', address: 'selezione@aziendaverde.example', topic: 'work' },
  { name: 'Niccolò D’Andrea', address: 'n.dandrea@architetti.example', topic: 'work' },
  { name: 'Anna Conti', address: 'anna.conti@posta.example', topic: 'family' },
  { name: 'Papà', address: 'giuseppe.rossi@posta.example', topic: 'family' },
  { name: 'Zoë Müller', address: 'zoe.mueller@post.example', topic: 'family' },
  { name: null, address: 'nonna.pina@posta.example', topic: 'family' },
  { name: 'I.C. Giosuè Carducci', address: 'segreteria@iccarducci.example', topic: 'school' },
  { name: 'Energia Chiara', address: 'bollette@energiachiara.example', topic: 'services' },
  { name: 'Corriere Espresso', address: 'no-reply@corriere.example', topic: 'services' },
  { name: 'Poliambulatorio San Carlo', address: 'cup@sancarlo.example', topic: 'services' },
];

export const newsletterSenders: readonly Correspondent[] = [
  { name: 'Supermercati Più', address: 'news@supermercatipiu.example', topic: 'newsletter' },
  { name: 'La Rassegna', address: 'mattino@rassegna.example', topic: 'newsletter' },
  { name: 'Libreria Ponte', address: 'novita@libreriaponte.example', topic: 'newsletter' },
  { name: 'Viaggi & Città', address: 'offerte@viaggiecitta.example', topic: 'newsletter' },
];

export const otpSender: Correspondent = {
  name: 'Banca Adige',
  address: 'sicurezza@bancaadige.example',
  topic: 'otp',
};
export const spamSender: Correspondent = {
  name: 'PREMI ONLINE',
  address: 'win@premi.example',
  topic: 'spam',
};
