import type { RequestKind } from '@/utils/claim/amounts';
import type { Complaint, LivedInterval, Plan } from '@/utils/claim/schema';
import { formatEuro, formatNumber, plural } from '../format';

const number = (n: number) => formatNumber(n, 'it');
const euro = (cents: number) => formatEuro(cents, 'it');

/** What the user tells: damages, himself, complaints, ristoro, request. */
export const caseFile = {
  damages: {
    title: 'I danni',
    intro:
      "Racconta un danno alla volta: che cosa è successo, che cosa avresti fatto se l'email fosse arrivata, quanto ti è costato. Conta quello che si può dimostrare.",
    none: 'Ancora nessun danno raccontato.',
    noneNext:
      'Se il disservizio non ti ha causato una perdita precisa, puoi lasciare vuota questa pagina: in quel caso si può chiedere al massimo un indennizzo, e non è certo.',
    add: 'Aggiungi un danno',
    remove: 'Togli questo danno',
    untitled: (n: number) => `Danno ${number(n)}`,
    head: 'Che tipo di danno',
    description: 'Che cosa è successo',
    causalLink: "Che cosa avresti fatto, se l'email fosse arrivata",
    deadline: 'Entro quando',
    amount: 'Quanto, in euro',
    computation: 'Come hai calcolato la somma',
    computationHint: 'Per esempio: 3 giorni di supplenza a 78,40 euro netti.',
    mitigation: 'Che cosa hai fatto per limitare il danno',
    mitigationHint:
      "Chi poteva evitare il danno con un po' di attenzione ha diritto a meno, o a nulla (art. 1227 c.c.).",
    status: 'La somma è',
    statuses: { proven: 'dimostrata da documenti', estimated: 'una stima' },
    evidence: 'Prove collegate',
    receipts: 'Documenti collegati',
    noneToLink: 'Nessuna da collegare, per ora.',
    sums: 'In tutto',
    total: 'Totale',
    unsorted: (n: number) =>
      plural('it', n, {
        one: '1 danno è senza tipo e non è nel totale',
        other: `${number(n)} danni sono senza tipo e non sono nel totale`,
      }),
  },

  claimant: {
    title: 'Chi sei',
    intro:
      'Questi dati vanno nel dossier e nelle lettere. Restano sul tuo computer; quello che lasci vuoto viene indicato come non fornito.',
    name: 'Nome e cognome, o ragione sociale',
    taxCode: 'Codice fiscale o partita IVA',
    address: 'Indirizzo',
    addressHint: 'Via, numero, CAP, città.',
    contact: 'Telefono o altra email',
    pec: "PEC, se ce l'hai",
    role: 'Usavi la casella',
    roles: {
      consumer: 'per me e la mia famiglia',
      professional: 'per il mio lavoro o la mia attività',
    },
    roleHint: 'Cambia le regole che si possono invocare.',
    mailboxTitle: 'La casella',
    plan: 'Tipo di casella',
    plans: {
      'libero-free': 'Libero Mail gratuita',
      'libero-plus-5gb': 'Libero Mail Plus 5 GB',
      'libero-plus-1tb': 'Libero Mail Plus 1 TB',
      'libero-personal': 'Libero Mail Personal',
      'virgilio-free': 'Virgilio Mail gratuita',
      'virgilio-plus-100gb': 'Virgilio Mail Plus 100 GB',
      business: 'Casella aziendale',
      pec: 'PEC',
      other: 'Altro',
    } satisfies Record<Plan, string>,
    planPrice: "Quanto pagavi all'anno, in euro",
    pecWarning: 'Secondo la stampa di allora le PEC di Libero non erano coinvolte nel disservizio.',
    uses: 'Per che cosa la usavi',
    usesHint: 'Per esempio: convocazioni della scuola, banca, medico, ordini dei clienti.',
  },

  lived: {
    title: 'Le ore che hai vissuto tu',
    intro:
      'Non per tutti il disservizio è durato allo stesso modo. Correggi qui le tue ore, canale per canale: ora italiana.',
    channel: 'Da dove leggevi la posta',
    channels: {
      webmail: 'Sito web (webmail)',
      android: 'App Android',
      ios: 'App iPhone o iPad',
      'imap-pop': 'Programma di posta (IMAP o POP)',
    } satisfies Record<LivedInterval['channel'], string>,
    from: 'Da',
    to: 'A',
    backwards: "La fine viene prima dell'inizio.",
    add: 'Aggiungi un canale',
    remove: 'Togli',
  },

  complaints: {
    title: 'Reclami e ristoro',
    intro:
      'Segna ogni reclamo già fatto, anche per telefono. La data del primo reclamo conta, e conta averne una copia.',
    none: 'Nessun reclamo segnato.',
    add: 'Aggiungi un reclamo',
    remove: 'Togli questo reclamo',
    untitled: (n: number) => `Reclamo ${number(n)}`,
    date: 'Data',
    recipient: 'A chi',
    recipientHint: "Per esempio: Italiaonline, un'associazione.",
    channel: 'Come',
    channels: {
      pec: 'PEC',
      'registered-letter': 'Raccomandata A/R',
      email: 'Email',
      phone: 'Telefono',
      'web-form': 'Modulo su un sito',
      'in-person': 'Di persona',
      other: 'Altro',
    } satisfies Record<Complaint['channel'], string>,
    reference: 'Numero di pratica',
    text: 'Che cosa hai chiesto',
    answer: 'Che cosa ti hanno risposto',
    answerDate: 'Data della risposta',
    interrupts: 'È una richiesta scritta che mette in mora',
    interruptsHint:
      'Cioè chiede espressamente di pagare: interrompe la prescrizione (artt. 1219 e 2943 c.c.). Una telefonata o una lamentela generica non bastano. Da verificare con un legale.',
    documents: 'Documenti collegati',
  },

  ristoro: {
    title: 'Ristoro ricevuto',
    intro:
      "Dopo il disservizio l'azienda ha dato di sua iniziativa spazio in più o mesi gratis. Non è un risarcimento e non era in denaro.",
    received: "L'hai ricevuto?",
    redeemed: "L'hai riscattato?",
    redeemedHint: 'Per le caselle Plus bisognava entrare nella webmail e confermare.',
    date: 'Quando',
    description: 'Che cosa hai ricevuto',
  },

  request: {
    title: 'La richiesta',
    first: 'Prima di tutto',
    uncertain: "Nulla di questo è certo: un legale o un'associazione può dirti di più.",
    intro: 'Tre parole che non sono la stessa cosa. Chiedi solo quello che ti riguarda.',
    kinds: {
      indennizzo: 'Indennizzo, in euro',
      rimborso: 'Rimborso, in euro',
      risarcimento: 'Risarcimento, in euro',
    } satisfies Record<RequestKind, string>,
    sumOfDamages: (cents: number) => `I danni raccontati fanno ${euro(cents)}.`,
    useSum: 'Usa questa somma',
    termDays: 'Giorni per rispondere',
    alternative: 'In alternativa',
    alternativeHint: 'Per esempio: mesi di abbonamento, recupero delle email.',
    payment: 'Dove pagare',
    paymentHint: 'IBAN e intestatario. Va nelle lettere solo se lo scrivi.',
  },
};
export type CaseTexts = typeof caseFile;
